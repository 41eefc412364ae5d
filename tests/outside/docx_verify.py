#!/usr/bin/env python3
"""Has other people's programs read Quoin's Word files: each must find nothing wrong, and the same quotations and notes.

  tests/outside/docx_verify.py [FOLDER FOR THE FILES [PART OF A FILE'S NAME]]

Writes a briefing in each built-in template, in English and in Chinese, and one without a template, of the seed article, of the
samples and of 1,000 made-up articles, and shows each to ../shared/bench/docx/docx-verify.sh (Open XML SDK, XmlBeans, docx4j,
POI, LibreOffice, pandoc; LibreOffice is left out of the large ones). Then POI, docx4j and pandoc read the quotations and the
footnotes, which must be those that stand in the file and in its evidence. Exit 0: all is well; 1: something is not; 3: the
checkers are not here. QUOIN names another command than ./quoin.
"""
import glob
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as tree
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
QUOIN = os.environ.get('QUOIN', os.path.join(ROOT, 'quoin'))
SHARED = os.path.join(os.path.dirname(ROOT), 'shared')
CHECKER = os.path.join(SHARED, 'bench', 'docx', 'docx-verify.sh')
TOOLS = os.environ.get('DOCX_CHECK_HOME', os.path.expanduser('~/.cache/docx-check'))
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
TEMPLATES = ('', 'briefing', 'dossier', 'press-review')
NAMES = ['Ada Quill', 'Bram Osei', 'Celia Thorn', 'Dov Marsh', 'Edda Lunt', 'Finn Achebe', 'Greta Holm', 'Hal Pryce']
WORDS = 'lamp harbour sluice ledger gauge ferry signal winter barge council mooring tide keeper rope bell lantern pier'.split()


def made(folder, count):
    """Articles of nothing in particular, with ten quotations each."""
    chance = random.Random(20261123)
    os.makedirs(folder)
    for number in range(count):
        paragraphs = [' '.join(chance.choices(WORDS, k=25)).capitalize() + '.']
        for _ in range(10):
            said = ' '.join(chance.choices(WORDS, k=chance.randint(6, 18))).capitalize()
            paragraphs.append(f'“The {said},” said {chance.choice(NAMES)}, the {chance.choice(WORDS)} inspector.')
        title = ' '.join(chance.choices(WORDS, k=5)).capitalize()
        body = ''.join(f'<p>{each}</p>' for each in paragraphs)
        with open(os.path.join(folder, f'{number:04}.html'), 'w', encoding='utf-8') as file:
            file.write(f'<html lang="en"><head><title>{title}</title><meta property="og:site_name" content="Outlet {number % 40}">'
                       f'<meta property="article:published_time" content="2026-0{1 + number % 9}-11T08:00:00+00:00">'
                       f'<link rel="canonical" href="https://made.example/{number}"></head><body><article><h1>{title}</h1>{body}</article></body></html>')


def plain(words):
    return re.sub(r'\s+', ' ', words).strip()


def text(element):
    return plain(''.join(each.text or '' for each in element.iter(W + 't')))


def standing(file):
    """What stands in the file: quotations in their controls, footnotes, and the words of the evidence."""
    with zipfile.ZipFile(file) as zipped:
        document = tree.fromstring(zipped.read('word/document.xml'))
        notes = tree.fromstring(zipped.read('word/footnotes.xml'))
        evidence = next(zipped.read(each).decode() for each in zipped.namelist()
                        if re.fullmatch(r'customXml/item\d+\.xml', each) and b'urn:quoin:evidence' in zipped.read(each))
    quotations = []
    for control in document.iter(W + 'sdt'):
        tag = control.find(f'{W}sdtPr/{W}tag')
        if tag is not None and tag.get(W + 'val').startswith('quoin-'):
            quotations.append(text(control))
    exact = {plain(each.text or '') for each in tree.fromstring(evidence).iter('{urn:quoin:evidence:1}exact')}
    return quotations, [text(each) for each in notes if int(each.get(W + 'id')) > 0], exact


def readings(file):
    path = os.path.join(TOOLS, 'jars', 'verify', '*')
    done = subprocess.run(['java', '-Xmx3g', '-Dlog4j2.StatusLogger.level=OFF', '-Djdk.xml.maxGeneralEntitySizeLimit=0', '-Djdk.xml.totalEntitySizeLimit=0',
                           '-cp', path, os.path.join(ROOT, 'tests', 'outside', 'docx', 'Readers.java'), file],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding='utf-8', check=False)
    found = {}
    for line in done.stdout.splitlines():
        reader, kind, words = line.split('\t', 2)
        found.setdefault(reader, {'quotation': [], 'note': []})[kind].append(plain(words))
    return found, done.stderr


def read_again(file):
    """Problems of what POI, docx4j and pandoc read."""
    quotations, notes, exact = standing(file)
    problems = []
    unproved = [each for each in quotations if not any(part in each or each in part for part in exact)] if len(quotations) < 2000 else []
    if unproved:
        problems.append(f'{len(unproved)} quotations without evidence')
    found, errors = readings(file)
    for reader in ('poi', 'docx4j'):
        read = found.get(reader)
        if read is None:
            problems.append(f'{reader} read nothing: {errors.strip().splitlines()[:1]}')
        elif read['quotation'] != quotations or read['note'] != notes:
            problems.append(f'{reader} read {len(read["quotation"])} quotations and {len(read["note"])} notes, not the same')
    pandoc = subprocess.run(['pandoc', '-f', 'docx', '-t', 'plain', '--wrap=none', file], stdout=subprocess.PIPE, encoding='utf-8', check=False).stdout
    body, at = re.sub(r'\[\d+\]|\s+', '', pandoc), 0
    for each in quotations:
        at = body.find(re.sub(r'\[\d+\]|\s+', '', each), at)
        if at < 0:
            problems.append('pandoc lacks, or has elsewhere: ' + each[:60])
            break
    count = len(re.findall(r'^\[\d+\] ', pandoc, re.MULTILINE))
    if count != len(notes):
        problems.append(f'pandoc read {count} notes of {len(notes)}')
    return len(quotations), len(notes), problems


def checked(file, large, folder):
    """Problems that the checkers name."""
    surroundings = dict(os.environ)
    if large:
        stub = os.path.join(folder, 'without-office')
        os.makedirs(stub, exist_ok=True)
        with open(os.path.join(stub, 'soffice'), 'w', encoding='utf-8') as script:
            script.write('#!/bin/sh\nexit 1\n')
        os.chmod(script.name, 0o755)
        surroundings['PATH'] = stub + os.pathsep + surroundings['PATH']
    said = subprocess.run([CHECKER, file], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding='utf-8', errors='replace', env=surroundings,
                          check=False).stdout
    problems = []
    for wanted in (r'XmlBeans schema errors: 0$', r'^warnings: +0$', r'^structure errors: +0$', r'^docx4j: +ok', r'^POI reopen: +ok', r'^SDK schema errors: +0$',
                   r'^pandoc: +ok', *(() if large else (r'^opens: +yes', r'^PDF text errors: +0 '))):
        if not re.search(wanted, said, re.MULTILINE):
            name = re.sub(r'[\\^$+ ]+', ' ', wanted).strip()
            at = re.search('^' + wanted.strip('^').split(':')[0] + '.*(\n +.*){0,3}', said, re.MULTILINE)
            problems.append(f'not "{name}": ' + (plain(at.group())[:200] if at else 'nothing said'))
    pages = re.search(r'^opens: +yes, (\d+) pages', said, re.MULTILINE)
    return problems, pages.group(1) if pages else '-'


def main(folder, part):
    if not os.path.exists(CHECKER) or not os.path.isdir(os.path.join(TOOLS, 'cls')):
        print(f'the checkers are not here ({CHECKER}, installed by install-verify.sh beside it): nothing was checked')
        return 3
    thousand = os.path.join(folder, 'thousand')
    if not os.path.isdir(thousand):
        made(thousand, 1000)
    inputs = {'seed': [*sorted(glob.glob(os.path.join(SHARED, 'seed', '*')))[:1]], 'samples': [os.path.join(ROOT, 'samples')], 'thousand': [thousand]}
    wrong = 0
    for name, paths in inputs.items():
        for template in TEMPLATES:
            for language in ('en', 'zh'):
                file = os.path.join(folder, f'{name}-{template or "none"}-{language}.docx')
                if part not in file or not paths:
                    continue
                began = time.monotonic()
                command = [QUOIN, 'brief', '--quiet', *paths, '--language', language, '--title', 'Lamps and ledgers', '--marking', 'TLP:GREEN', '--out', file]
                if subprocess.run(command + (['--template', template] if template else []), check=False).returncode != 0:
                    problems, pages, counts = ['not written'], '-', (0, 0)
                else:
                    problems, pages = checked(file, name == 'thousand', folder)
                    quotations, notes, others = read_again(file)
                    problems, counts = problems + others, (quotations, notes)
                wrong += bool(problems)
                print(f'{os.path.basename(file):32} {pages:>4} pages {counts[0]:6} quotations {counts[1]:6} notes {time.monotonic() - began:6.0f} s  '
                      + ('; '.join(problems) or '0 errors, 0 warnings, the same read again'), flush=True)
    return 1 if wrong else 0


if __name__ == '__main__':
    if len(sys.argv) > 1:
        os.makedirs(sys.argv[1], exist_ok=True)
        sys.exit(main(os.path.abspath(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ''))
    with tempfile.TemporaryDirectory() as temporary:
        sys.exit(main(temporary, ''))
