#!/usr/bin/env bash
# Everything that must be green: format, imports between rooms, warnings, docs, transcripts, tests.
# scripts/check.sh [--without-tests | options of scripts/test]
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
install_libraries

say "Format ..."
swift format lint --strict --recursive --parallel Package.swift Sources Tests Examples

say "Imports between rooms, and no warnings ..."
# The import check prints "Build complete!" all the same: its exit status is what counts.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! swift build --build-tests --explicit-target-dependency-import-check error >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
if grep -E "^$root/(Sources|Tests)/.*warning:" "$log" >&2; then
  say "Warnings are errors."
  exit 1
fi

say "Docs ..."
scripts/check-docs

say "Bots ..."
build_release
for bot in intents/*/ Examples/*/bot/; do
  [ "$bot" = intents/standard/ ] && continue
  .build/release/svar check --no-cache "$bot"
  if [ -n "$(.build/release/svar check --no-cache --json "$bot")" ]; then
    say "$bot is to have no warnings and no notes."
    exit 1
  fi
done
.build/release/svar format --check intents Examples
scripts/check-guide

say "Transcripts ..."
.build/release/svar replay intents/lysglimt transcripts/lysglimt

if [ "${1:-}" != --without-tests ]; then
  say "Small worlds ..."
  scripts/conformance --deep 5 --words 2 --random 500

  say "Tests ..."
  scripts/test "$@"
fi
say "All is well."
