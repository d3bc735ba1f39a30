#!/usr/bin/env bash
# Set up what the exhibit needs: system libraries, then .venv from the lock.
#
#     packaging/setup.sh        what it takes to run
#     packaging/setup.sh dev    the tools of the gates as well
#     packaging/setup.sh package    what the installer is made with
#     packaging/setup.sh test-package    what it is tested with
#     packaging/setup.sh test-boot    what it is switched on in
#
# Run again it only looks: a few hundredths of a second.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

case "${1:-run}" in
    run) lock=requirements.lock ;;
    package) lock=requirements.lock ;;
    dev | test-package | test-boot) lock=requirements-dev.lock ;;
    *) echo "usage: packaging/setup.sh [dev|package|test-package|test-boot]" >&2; exit 2 ;;
esac
python=${PYTHON:-python3}

# What Qt loads from the system, and the Debian package that brings it. Libraries are looked for by
# their file name, since packages change theirs between releases (libglib2.0-0, libglib2.0-0t64).
libraries='
libEGL.so.1              libegl1
libGL.so.1               libgl1
libdbus-1.so.3           libdbus-1-3
libfontconfig.so.1       libfontconfig1
libglib-2.0.so.0         libglib2.0-0
libxkbcommon.so.0        libxkbcommon0
libxcb-cursor.so.0       libxcb-cursor0
libxcb-icccm.so.4        libxcb-icccm4
libxcb-keysyms.so.1      libxcb-keysyms1
libxcb-shape.so.0        libxcb-shape0
libxkbcommon-x11.so.0    libxkbcommon-x11-0
libwayland-cursor.so.0   libwayland-cursor0
libwayland-egl.so.1      libwayland-egl1
libpulse.so.0            libpulse0
'

# What else is needed: by the tests a screen that nobody sees, hands and outputs for it, the kiosk
# session's compositor, a screen reader's way in, and what tells of sockets and clocks; by the
# installer what builds it, and what is linked with but never loaded here. Any one of the files tells
# that the package is there.
case "${1:-run}" in
    dev) tools='
/usr/bin/Xvfb                                       xvfb
/usr/bin/xdotool                                    xdotool
/usr/bin/xrandr                                     x11-xserver-utils
/usr/bin/strace                                     strace
/usr/bin/cage                                       cage
/usr/bin/Xwayland                                   xwayland
/usr/bin/faketime                                   faketime
/usr/lib/*/libXss.so.1                              libxss1
/usr/bin/dbus-run-session                           dbus-daemon
/usr/libexec/at-spi-bus-launcher                    at-spi2-core
/usr/lib/*/girepository-1.0/Atspi-2.0.typelib       gir1.2-atspi-2.0
/usr/lib/python3/dist-packages/gi/__init__.py       python3-gi
' ;;
    package) tools='
/usr/bin/dpkg-shlibdeps                             dpkg-dev
/usr/bin/strip                                      binutils
/usr/bin/xz                                         xz-utils
/usr/lib/*/libspeechd.so.2                          libspeechd2
' ;;
    test-package) tools='
/usr/sbin/debootstrap                               debootstrap
/usr/bin/lintian                                    lintian
/usr/bin/appstreamcli                               appstream
/usr/bin/systemd-analyze                            systemd
/usr/bin/Xvfb                                       xvfb
/usr/bin/xdotool                                    xdotool
/usr/bin/grim                                       grim
' ;;
    test-boot) tools='
/usr/bin/qemu-system-x86_64                         qemu-system-x86
/usr/sbin/mke2fs                                    e2fsprogs
' ;;
    *) tools='' ;;
esac

missing_tools() {
    [ "$(uname)" = Linux ] || return 0
    local file package
    while read -r file package; do
        # shellcheck disable=SC2086 # a pattern on purpose
        if [ -n "$file" ] && ! ls $file >/dev/null 2>&1; then
            echo "$package"
        fi
    done <<<"$tools"
}

missing_packages() {
    if ! command -v "$python" >/dev/null || ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        echo python3-venv
    fi
    [ "$(uname)" = Linux ] || return 0
    local known library package
    known=$(/sbin/ldconfig -p)
    while read -r library package; do
        if [ -n "$library" ] && [[ $known != *"	$library "* ]]; then
            echo "$package"
        fi
    done <<<"$libraries"
}

install_packages() {
    local install="apt-get install -y --no-install-recommends $*"
    if ! command -v apt-get >/dev/null; then
        echo "The exhibit needs these Debian packages, or what this system calls them:" >&2
        echo "    $*" >&2
        exit 1
    elif [ "$(id -u)" = 0 ]; then
        as_root=(env)
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root=(sudo env)
    else
        local command="sudo sh -c 'apt-get update && $install'"
        command -v sudo >/dev/null || command="su -c 'apt-get update && $install'"
        echo "The exhibit needs system packages that are not installed. Install them with" >&2
        printf '\n    %s\n\nand try again.\n' "$command" >&2
        exit 1
    fi
    echo "Installing system packages: $*"
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086 # a list of words on purpose
    "${as_root[@]}" DEBIAN_FRONTEND=noninteractive $install -qq >/dev/null
}

missing="$(missing_packages) $(missing_tools)"
if [ -n "${missing// /}" ]; then
    # shellcheck disable=SC2086 # a list of words on purpose
    install_packages $missing
fi

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "The exhibit needs Python 3.11 or newer; $python is $("$python" --version)." >&2
    echo "Name another one like this: make PYTHON=/usr/bin/python3.12 ..." >&2
    exit 1
fi

# .venv is made anew when what it was made from has changed: the lock, the project's own
# description, this folder (its path is written into the scripts) or the Python. Each stamp tells.
stamp_of() {
    { cat "$1" pyproject.toml; pwd; .venv/bin/python --version; } 2>&1 | sha256sum
}
has_stamp() {
    [ "$(cat ".venv/$1.stamp" 2>/dev/null)" = "$(stamp_of "$1")" ]
}
install_lock() {
    echo "Installing Python packages from $1 (fetched once)"
    .venv/bin/python -m pip --disable-pip-version-check install --quiet \
        --require-hashes --only-binary :all: --no-deps -r "$1"
}

if ! has_stamp requirements.lock; then
    "$python" -m venv --clear .venv
    install_lock requirements.lock
    # The exhibit itself: a link to this checkout and the command. Its build tool is in the lock.
    .venv/bin/python -m pip --disable-pip-version-check install --quiet \
        --no-deps --no-build-isolation --editable .
    stamp_of requirements.lock >.venv/requirements.lock.stamp
fi
if ! has_stamp "$lock"; then
    install_lock "$lock"
    stamp_of "$lock" >".venv/$lock.stamp"
fi

# Compiled here, since where Python may write no bytecode each start would compile again (0.08 s).
.venv/bin/python -m compileall -q kiosk
