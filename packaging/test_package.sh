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
sources=(kiosk qml resources packaging pyproject.toml requirements-package.lock)
if ! ls dist/*.deb build/package/begun >/dev/null 2>&1; then
    newer="all of it" # as in a fresh clone
else
    newer=$(find "${sources[@]}" -type f -not -name '*.pyc' -newer build/package/begun -print -quit)
fi
if [ -n "$newer" ]; then
    echo "Building the package: $newer has changed"
    packaging/package.sh
fi
# A shell is the namespace's first process, since that one has to take in what others leave behind.
exec unshare --mount --pid --fork --kill-child --mount-proc \
    bash -c '"$@"; exit $?' tests .venv/bin/pytest tests/package -m package "$@"
