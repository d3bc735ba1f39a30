#!/usr/bin/env bash
# Every gate in order, cheapest first; the first that fails ends it.
#
#     packaging/test.sh [options of pytest]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

gate() {
    local name=$1
    shift
    printf '\n=== %s\n' "$name"
    if ! "$@"; then
        printf '\n=== FAILED: %s\n' "$name" >&2
        exit 1
    fi
}

printf '=== Set-up\n'
packaging/setup.sh dev
bin=.venv/bin

gate "Lint (ruff)" "$bin/ruff" check .
gate "Format (ruff)" "$bin/ruff" format --check .
gate "Types (mypy, strict)" "$bin/mypy"
gate "QML format (qmlformat)" "$bin/python" packaging/qml_format.py --check
gate "QML lint (qmllint, no warning)" "$bin/python" packaging/qml_lint.py
gate "Words of the interface, in every language" "$bin/python" packaging/translations.py --check
gate "Content and provenance (human-security-kiosk check)" "$bin/human-security-kiosk" check
gate "Tests (pytest)" "$bin/pytest" --numprocesses auto --dist worksteal "$@"
printf '\n=== Every gate passed\n'
