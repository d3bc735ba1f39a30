#!/usr/bin/env bash
# Build the installer: set up what the build itself needs, then the Debian package and the archive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh package
mkdir -p build/package
touch build/package/begun.new # what changes from now on is not in it
.venv/bin/python packaging/package.py "$@"
mv build/package/begun.new build/package/begun
