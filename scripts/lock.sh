#!/bin/sh
# Makes the two lock files anew: what the program needs, and that with everything for tests and linting.
# Needs uv. No registry is named in what it writes, so each machine installs from the one that it is set up for.
set -eu
cd "$(dirname "$0")/.."

lock() {
    out=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-header "$@" --output-file "$out" pyproject.toml
}

lock requirements.lock --extra test --extra dev
lock requirements.run.lock --constraint requirements.lock --no-annotate
