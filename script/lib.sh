# shellcheck shell=bash disable=SC2034
# What do all scripts share? Where the clone and the cache are, and how a step is
# announced, timed and, when it fails, explained. Sourced, never run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# A bare CI machine may have no HOME at all; npm and the cache below want one.
if [ -z "${HOME:-}" ]; then
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
    export HOME
fi
cache=${TIMELINE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/membership-timeline}
jobs=$(nproc 2>/dev/null || echo 2)
program=$(basename "$0")

say() { printf '%s: %s\n' "$program" "$*"; }

fail() {
    printf '%s: %s\n' "$program" "$*" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# step "what happens" command...   One line with the seconds it took; the command's
# own words go to a log that is shown only when it fails.
step() {
    local text=$1 log status=0 started=$SECONDS
    shift
    log=$root/build/log/$program-$(tr -cs "A-Za-z0-9\n" "-" <<<"${text%% (*}" | cut -c1-40).txt
    mkdir -p "$root/build/log"
    printf '%s: %s ... ' "$program" "$text"
    # A subshell of its own, so that `set -e` holds inside the function too.
    set +e
    (
        set -e
        "$@"
    ) >"$log" 2>&1 </dev/null
    status=$?
    set -e
    if [ "$status" -ne 0 ]; then
        printf 'failed after %s s\n' "$((SECONDS - started))"
        tail -n 100 "$log" >&2
        fail "$text: failed, all of it is in ${log#"$root"/}"
    fi
    printf '%s s\n' "$((SECONDS - started))"
}

# compile PRESET [TARGET...]
compile() {
    local preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
    cmake --build "build/$preset" --parallel "$jobs" ${1:+--target "$@"}
}
