# Shared by the scripts: where the project is, and what must be installed. Sourced, not run.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '%s\n' "$*" >&2; }

# Installs the system libraries that are missing; says what it does.
install_libraries() {
  if ! command -v swift >/dev/null 2>&1; then
    say "Swift 6.1 or newer is needed: https://www.swift.org/install"
    exit 69
  fi
  if [ "$(uname)" = Darwin ]; then
    # Not tested: nobody has run Svar on macOS yet.
    if command -v brew >/dev/null 2>&1; then
      brew list pcre2 >/dev/null 2>&1 || brew install pcre2
      brew list snowball >/dev/null 2>&1 || brew install snowball
      brew list libedit >/dev/null 2>&1 || brew install libedit
    fi
    return
  fi
  local missing=() include=/usr/include
  [ -e "$include/pcre2.h" ] || missing+=(libpcre2-dev)
  [ -e "$include/libstemmer.h" ] || missing+=(libstemmer-dev)
  [ -e "$include/histedit.h" ] || missing+=(libedit-dev)
  [ ${#missing[@]} -eq 0 ] && return
  if ! command -v apt-get >/dev/null 2>&1; then
    say "Please install PCRE2, Snowball (libstemmer) and libedit with their headers:"
    say "on Debian and Ubuntu: ${missing[*]}"
    exit 69
  fi
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      say "Please install as root: apt-get install ${missing[*]}"
      exit 69
    fi
    as_root=(sudo)
  fi
  say "Installing ${missing[*]} ..."
  ${as_root[@]+"${as_root[@]}"} apt-get update -qq >&2
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq "${missing[@]}" >&2
}

# Builds the command in release; quick when nothing has changed.
build_release() {
  if [ ! -x .build/release/svar ]; then
    say "Building Svar (the first time takes a few minutes) ..."
  fi
  local output
  if ! output=$(swift build -c release --product svar 2>&1); then
    say "$output"
    exit 70
  fi
}
