#!/bin/sh
# Pictures of the built-in templates for docs/: pages of what each gives of the samples, and a template beside its result.
# Needs LibreOffice, pdftoppm and ImageMagick. Run from anywhere; the command line is built first where it is missing.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd)
out=$home/docs/images/templates
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
cd "$home"
quoin=${QUOIN:-./quoin}

pdf() { soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work" "$1" >/dev/null 2>&1; }

# brief NAME LANGUAGE TITLE ARTICLES...: one briefing as PDF
brief() {
    name=$1 language=$2 title=$3
    shift 3
    "$quoin" brief --quiet "$@" --template "$name" --language "$language" --title "$title" --marking TLP:GREEN --by "Desk 4" --out "$work/$name-$language.docx"
    pdf "$work/$name-$language.docx"
}

# pages NAME LANGUAGE FIRST LAST: these pages side by side
pages() {
    pdftoppm -r 60 -png -f "$3" -l "$4" "$work/$1-$2.pdf" "$work/$1-$2"
    suffix=$([ "$2" = en ] || echo "-$2")
    montage "$work/$1-$2"-*.png -tile "$(($4 - $3 + 1))x1" -geometry +6+6 -background '#8a94a0' "PNG8:$out/$1$suffix.png"
}

brief briefing en 'Ferries, lamps and clinics' samples
pages briefing en 1 3
brief briefing zh '渡轮、灯塔与诊所' samples
pages briefing zh 1 3
brief press-review en 'Ferries, lamps and clinics' samples
pages press-review en 1 2
brief press-review zh '渡轮、灯塔与诊所' samples
pages press-review zh 1 2

"$quoin" import --quiet "$work/project" samples
"$quoin" report "$work/project" --quiet --speaker 'Dana Orrick' --template dossier --language en --title 'Dana Orrick' --marking TLP:GREEN --out "$work/dossier-en.docx"
pdf "$work/dossier-en.docx"
pages dossier en 1 2
"$quoin" report "$work/project" --quiet --speaker '顾明远' --template dossier --language zh --title '顾明远' --marking TLP:GREEN --out "$work/dossier-zh.docx"
pdf "$work/dossier-zh.docx"
pages dossier zh 1 2

# The language: the template itself, as Word shows it, and what comes of it.
"$quoin" template export press-review "$work/template.docx"
pdf "$work/template.docx"
pdftoppm -r 60 -png -l 1 "$work/template.pdf" "$work/language-1"
pdftoppm -r 60 -png -l 1 "$work/press-review-en.pdf" "$work/language-2"
montage "$work"/language-1*.png "$work"/language-2*.png -tile 2x1 -geometry +6+6 -background '#8a94a0' "PNG8:$out/language.png"
ls -l "$out"
