#!/usr/bin/env bash
# Take the pictures of the page that the documentation shows; needs Chromium (CHROMIUM names another one).
set -euo pipefail
cd "$(dirname "$0")/.."
page=$(mktemp -d)/page.html
python -m newsfacts --html "$page" --published 2023-09-20 examples/slash_agency.txt
shot() {
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$(mktemp -d)" "${@:3}" --window-size="$2" \
    --screenshot="docs/images/$1" "file://$page" >/dev/null 2>&1
}
shot page.png 1000,1100
shot page-narrow.png 500,1100 --force-dark-mode --blink-settings=preferredColorScheme=0
