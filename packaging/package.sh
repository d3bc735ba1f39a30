#!/usr/bin/env bash
# Build the installer: set up what the build itself needs, then the Debian package and the archive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh package
exec .venv/bin/python packaging/package.py "$@"
