#!/usr/bin/env bash
# Build the installer: set up what the build itself needs, then the Debian package and the archive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh
for tool in dpkg-deb dpkg-shlibdeps strip xz; do
    if ! command -v "$tool" >/dev/null; then
        echo "The installer is built with $tool. On Debian:" >&2
        echo "    sudo apt-get install dpkg-dev binutils xz-utils" >&2
        exit 1
    fi
done
exec .venv/bin/python packaging/package.py "$@"
