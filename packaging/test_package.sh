#!/usr/bin/env bash
# Test the installer where it will live: on a bare Debian, made for it.
#
#     packaging/test_package.sh [options of pytest]
#
# Whatever the tests mount or start is in a namespace of their own, and ends with them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ "$(id -u)" != 0 ]; then
    echo "A Debian of its own is made and entered here, which takes root: sudo make test-package" >&2
    exit 1
fi
packaging/setup.sh test-package
built=$(ls -t dist/*.deb 2>/dev/null | head -n 1 || true) # none yet in a fresh clone
sources=(kiosk qml resources packaging pyproject.toml requirements-package.lock)
newer=$(find "${sources[@]}" -type f -not -name '*.pyc' ${built:+-newer "$built"} -print -quit)
if [ -n "$newer" ]; then
    echo "Building the package: $newer has changed"
    packaging/package.sh
fi
# A shell is the namespace's first process, since that one has to take in what others leave behind.
exec unshare --mount --pid --fork --kill-child --mount-proc \
    bash -c '"$@"; exit $?' tests .venv/bin/pytest tests/package -m package "$@"
