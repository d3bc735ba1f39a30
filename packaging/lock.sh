#!/usr/bin/env bash
# Resolve pyproject.toml into the three locks, for every platform and Python from 3.11 on.
#
#     packaging/lock.sh [--upgrade]
#
# Without --upgrade, versions that still fit are kept.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# No index is named in the locks: each machine asks its own, and the hashes hold anywhere.
resolve=(.venv/bin/uv pip compile --quiet --universal --python-version 3.11
    --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links
    --custom-compile-command "make lock" pyproject.toml "$@")

"${resolve[@]}" --group build --output-file requirements.lock
"${resolve[@]}" --group build --group dev --constraint requirements.lock \
    --output-file requirements-dev.lock
"${resolve[@]}" --group build --group package --constraint requirements.lock \
    --output-file requirements-package.lock
