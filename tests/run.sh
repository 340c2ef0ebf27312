#!/bin/sh
# Checks the whole project: sh tests/run.sh [--long | --bench | --built] [pytest arguments]
#   --long   also the tests that take too long for every run
#   --bench  the benchmarks only; they print what they measure and judge nothing
#   --built  builds wheel and bundle and tries both; on CI that is part of every run
# Needs a Python from 3.11 on; everything else it puts into .venv-tests beside the code, and on a
# Debian-like system it installs the system packages which the tests of real components start.
set -eu
cd "$(dirname "$0")/.."
# Where an ordinary user's PATH does not lead: apt's helpers, and useradd for PostgreSQL of root's.
export PATH="$PATH:/usr/sbin:/sbin"

# First what Qt's X11 plugin loads, then what the tests start.
system_packages="
    libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-render-util0 libxcb-shape0 libxcb-util1 libdbus-1-3 libfontconfig1
    python3-venv python3-pyatspi appstream at-spi2-core cups-client cups-daemon dbus dbus-x11
    desktop-file-utils dovecot-imapd dunst gnome-keyring openbox poppler-utils postfix strace
    x11-utils xdotool xvfb"

app_id=io.github.followup_board.FollowUpBoard
most_megabytes=180

heading() {
    printf '\n== %s\n' "$*"
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

missing_packages() {
    for package in $system_packages; do
        case $(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null) in
            installed) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

as_root() {
    set -- env PATH="$PATH" DEBIAN_FRONTEND=noninteractive "$@"
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

install_system_packages() {
    command -v dpkg-query >/dev/null || return 0
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    heading "Installing $missing"
    # shellcheck disable=SC2086 # one word per package
    if as_root apt-get update -qq &&
        as_root apt-get install -qq --yes --no-install-recommends $missing >/dev/null; then
        return 0
    fi
    sentence="These system packages are missing and could not be installed: $missing"
    [ -z "${CI:-}" ] || fail "$sentence"
    printf '%s\n' "$sentence" >&2
}

newest_python() {
    for name in python3.13 python3.12 python3.11 python3; do
        if "$name" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
}

prepare_environment() {
    python=$(newest_python)
    [ -n "$python" ] || fail "No Python from 3.11 on with ensurepip was found on the PATH."
    key=$({ "$python" -c 'import sys; print(sys.executable, sys.version)'; pwd; cat tests/constraints.txt; } | cksum)
    [ "$(cat .venv-tests/key 2>/dev/null)" != "$key" ] || return 0
    heading "Making .venv-tests with $("$python" --version)"
    rm -rf .venv-tests
    "$python" -m venv .venv-tests
    .venv-tests/bin/python -m pip --disable-pip-version-check -qq install \
        --require-hashes -r tests/constraints.txt
    echo "$key" >.venv-tests/key
}

# The tests see neither the home nor the screen nor the message bus of whoever runs them.
isolate() {
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS FOLLOWUP_BOARD PYTHONHOME
    unset PYTHONDONTWRITEBYTECODE # else every start of a program would compile it anew
    export HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" TMPDIR="$scratch/tmp"
    export XDG_DATA_HOME="$HOME/data" XDG_CONFIG_HOME="$HOME/config"
    export XDG_STATE_HOME="$HOME/state" XDG_CACHE_HOME="$HOME/cache"
    export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
    export PATH="$PWD/.venv-tests/bin:$PATH" PYTHONPATH="$PWD" VIRTUAL_ENV="$PWD/.venv-tests"
    mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR" "$TMPDIR"
}

step() {
    heading "$@"
    "$@"
}

# The wheel must work in an environment that holds nothing else, far from this checkout.
try_wheel() {
    step pip wheel --quiet --no-deps --no-build-isolation --wheel-dir "$scratch/wheel" .
    heading "installing the wheel into an empty environment"
    python -m venv "$scratch/empty"
    "$scratch/empty/bin/pip" --disable-pip-version-check --quiet install "$scratch"/wheel/*.whl
    for file in applications/$app_id.desktop metainfo/$app_id.metainfo.xml \
        icons/hicolor/16x16/apps/$app_id.png icons/hicolor/scalable/apps/$app_id.svg; do
        [ -s "$scratch/empty/share/$file" ] || fail "The wheel did not install share/$file."
    done
    (
        unset PYTHONPATH VIRTUAL_ENV
        cd "$scratch"
        "$scratch/empty/bin/followup-board" --self-test
    )
}

# The built program must do everything on a board of its own without this checkout.
try_bundle() {
    bundle="$scratch/dist/followup-board/followup-board"
    step pyinstaller --log-level WARN --distpath "$scratch/dist" --workpath "$scratch/work" \
        build.spec
    heading "starting the bundle ($(du -sh "$scratch/dist/followup-board" | cut -f1))"
    size=$(du -sm "$scratch/dist/followup-board" | cut -f1)
    [ "$size" -le "$most_megabytes" ] || fail "The bundle takes $size MB, over $most_megabytes."
    (
        unset PYTHONPATH VIRTUAL_ENV
        cd "$scratch"
        "$bundle" --version
        "$bundle" --self-test
        "$bundle" --board built.db add "try the bundle" >/dev/null
        "$bundle" --board built.db list
        "$bundle" --board built.db check
        "$bundle" --demo snapshot built.png
    )
    [ -s "$scratch/built.png" ] || fail "The bundle painted nothing."
    step python tests/bench/bundle.py "$bundle"
}

kind=usual
case ${1:-} in
    --long | --bench | --built)
        kind=${1#--}
        shift
        ;;
esac

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 141' PIPE
trap 'exit 143' TERM

install_system_packages
prepare_environment
isolate

if [ "$kind" = bench ]; then
    step pytest tests/bench -o 'python_files=bench_*.py' -o 'python_functions=bench_*' --capture=no -p no:randomly "$@"
    exit
fi

if [ "$kind" = built ]; then
    try_wheel
    try_bundle
    exit
fi

step ruff format --check
step ruff check
step mypy board tests
step lint-imports
# Three processes on two cores: tests of real windows and of kills wait more than they reckon.
if [ "$kind" = long ]; then
    HYPOTHESIS_PROFILE=long step pytest -n 3 --dist worksteal --durations=20 -m '' "$@"
else
    # A test that hangs inside Qt hears no alarm of Python's; then the stacks are told, and it ends.
    step pytest -n 3 --dist worksteal --durations=20 -o faulthandler_timeout=600 \
        -o faulthandler_exit_on_timeout=true "$@"
fi
if [ -n "${CI:-}" ]; then
    try_wheel
    try_bundle
fi
