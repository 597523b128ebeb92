#!/bin/sh
# Installs the system packages that the build needs and that are missing, after saying which and why.
set -eu

missing=""
need() { # need PACKAGE REASON
  if ! dpkg -s "$1" >/dev/null 2>&1; then
    missing="$missing $1"
    echo "snip: $1 is missing: $2"
  fi
}

if ! command -v dpkg >/dev/null 2>&1; then
  echo "snip: this machine has no dpkg; install PCRE2, cmark-gfm, SQLite 3 and libyaml with their headers by hand" >&2
  exit 0
fi

need libpcre2-dev "the regular expression engine"
need libcmark-gfm-dev "reads the lessons' Markdown"
need libcmark-gfm-extensions-dev "task lists and tables in lessons"
need libsqlite3-dev "the sqlite3 module and the saved progress"
need libyaml-dev "reads the lessons' front matter"
need python3 "runs the test tools"

if [ -n "$missing" ]; then
  if [ "$(id -u)" -eq 0 ]; then as_root=""; else as_root="sudo"; fi
  echo "snip: installing:$missing"
  $as_root apt-get update -qq
  # The list is of package names, so it is split on purpose.
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing
fi

if ! command -v swift >/dev/null 2>&1; then
  echo "snip: no swift found: install Swift 6.3 or later from https://www.swift.org/install" >&2
  exit 1
fi
