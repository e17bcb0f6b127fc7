#!/usr/bin/env bash
# Everything that must be green: format, imports between rooms, warnings, tests, transcripts, docs.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
install_libraries

say "Format ..."
swift format lint --strict --recursive --parallel Package.swift Sources Tests Examples

say "Imports between rooms, and no warnings ..."
# The import check prints "Build complete!" all the same: its exit status is what counts.
swift build --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors

say "Docs ..."
scripts/check-docs

say "Bots ..."
build_release
for bot in intents/*/; do
  [ "$bot" = intents/standard/ ] && continue
  .build/release/svar check --no-cache "$bot"
done

say "Tests and transcripts ..."
scripts/test "$@"
.build/release/svar replay intents/lysglimt transcripts/lysglimt
say "All is well."
