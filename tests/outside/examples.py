#!/usr/bin/env python3
"""Builds each plug-in of examples/ as a stranger would, against the update site alone, installs it and sees it at work.

  python3 tests/outside/examples.py

Their tests run in their builds. Needs the built product and update site, and for the window what outside.py needs. Exit 0: each is right.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

from plugins import PRODUCT, ROOT, Quoin, Wrong, expect, zipped

EXAMPLES = os.path.join(ROOT, 'examples')
ALL = 'org.example.quoin.examples.feature'
SITE = os.path.join(ROOT, 'releng/org.quoin.updatesite/target/repository')
TALK = 'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Dana Orrick>We open at six.\n'
TEXT = 'About 34 per cent of the locks leak.\n\n"We open at six," said Dana Orrick.\n'


def build(name, folder):
    """The jar that its own build makes, with its tests."""
    tail = os.environ.get('QUOIN_LOCAL_REPOSITORY', os.path.expanduser('~/.m2/repository'))
    # What it builds against stays out of the repository of whoever runs this.
    done = subprocess.run([os.path.join(ROOT, 'mvnw'), '-B', '-ntp', '-q', '-U', '-f', os.path.join(EXAMPLES, name, 'pom.xml'),
                           f'-Dmaven.repo.local={folder}/repository', f'-Dmaven.repo.local.tail={tail}',
                           f'-Dquoin.site=file://{SITE}', 'clean', 'verify'], capture_output=True, text=True, encoding='utf-8',
                          cwd=os.path.join(EXAMPLES, name), timeout=600, check=False)
    expect(f'{name} builds and passes its tests', done.returncode == 0, done.stdout, done.stderr)
    return os.path.join(EXAMPLES, name, 'target', f'{name}-1.0.0.jar')


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, 'w', encoding='utf-8') as out:
        out.write(text)
    return path


def subtitles(quoin, folder):
    code, out, errors = quoin.run('extract', write(folder, 'talk.bin', TALK), '--quiet')
    expect('subtitles are read', code == 0 and json.loads(out)['text'] == 'Dana Orrick: We open at six.', code, out, errors)


def figures(quoin, folder):
    code, out, errors = quoin.run('extract', write(folder, 'locks.txt', TEXT), '--quiet')
    said = [each['content'][0]['text'] for each in json.loads(out)['quotes']]
    expect('figures and quotations are found', code == 0 and len(said) == 2 and said[0].startswith('About 34'), code, out, errors)
    option = 'org.example.quoin.figures.claims.shortest'
    code, out, errors = quoin.run('plugins', 'org.example.quoin.figures.claims')
    expect('its option is known', code == 0 and 'option shortest: Shortest statement (number from 0 to 500; default: 6)' in out,
           code, out, errors)
    code, out, errors = quoin.run('extract', os.path.join(folder, 'locks.txt'), '--quiet', '--option', f'{option}=40')
    expect('and counts', code == 0 and len(json.loads(out)['quotes']) == 1, code, out, errors)
    code, out, errors = quoin.run('extract', os.path.join(folder, 'locks.txt'), '--option', f'{option}=many')
    expect('a value that it does not take is wrong usage', code == 2 and 'number from 0 to 500' in errors, code, out, errors)


def csv(quoin, folder):
    table = os.path.join(folder, 'table.csv')
    code, out, errors = quoin.run('brief', write(folder, 'locks.txt', TEXT), '--out', table, '--quiet')
    expect('a table is written', code == 0, code, out, errors)
    with open(table, encoding='utf-8-sig') as lines:
        expect('with the quotation in it', 'Dana Orrick,"We open at six,",direct' in lines.read())


def italian(quoin, folder):
    code, out, errors = quoin.run('extract', write(folder, 'ponte.txt', '«Il ponte riapre», ha detto la sindaca Lia Ferri.\n'
                                                                        'Il ponte è chiuso da due anni e nessuno lo usa.\n'), '--quiet')
    expect('Italian is read', code == 0 and 'Lia Ferri' in str(json.loads(out)['quotes']), code, out, errors)


def view(_quoin, _folder):
    """Only the window shows it: see at_work."""


def at_work(quoin, folder, jars):
    """All of them from one zipped site, in the window."""
    tools = all(shutil.which(each) for each in ('xvfb-run', 'dbus-run-session', 'openbox')) and subprocess.run(
        ['/usr/bin/python3', '-c', "import gi; gi.require_version('Atspi', '2.0')"], capture_output=True, check=False).returncode == 0
    if not tools:
        print('the window is not looked at: that needs Xvfb, openbox, D-Bus and Python with AT-SPI (gir1.2-atspi-2.0, python3-gi)')
        return
    source = os.path.join(folder, 'source')
    feature = os.path.join(source, 'features', f'{ALL}_1.0.0')
    os.makedirs(feature)
    os.makedirs(os.path.join(source, 'plugins'))
    for jar in jars.values():
        shutil.copy(jar, os.path.join(source, 'plugins'))
    plugins = ''.join(f'<plugin id="{each}" version="1.0.0"/>' for each in jars)
    write(feature, 'feature.xml', f'<feature id="{ALL}" label="Examples" version="1.0.0">{plugins}</feature>')
    place = os.path.join(folder, 'site')
    quoin.publish(source, place)
    archive = os.path.join(folder, 'examples.zip')
    zipped(place, archive)
    code, out, errors = quoin.run('plugins', 'install', archive, ALL)
    expect('all of them are installed from a zipped site', code == 0 and all(each in out for each in jars), code, out, errors)
    # A display of its own, so that no window of anybody's is disturbed, and a manager that gives windows the keyboard.
    session = 'openbox & manager=$!; /usr/bin/python3 "$0" "$1"; code=$?; kill $manager; exit $code'
    done = subprocess.run(['xvfb-run', '-a', '-s', '-screen 0 1400x900x24', 'dbus-run-session', '--', 'sh', '-c', session,
                           os.path.join(ROOT, 'tests/outside/at_work.py'), quoin.product], capture_output=True, text=True,
                          encoding='utf-8', timeout=600, check=False)
    expect('importer, pack, exporter and view are at work in the window', done.returncode == 0, done.stdout, done.stderr[-3000:])
    code, out, errors = quoin.run('plugins', 'remove', ALL)
    expect('all of them are removed', code == 0, code, out, errors)
    code, out, errors = quoin.run('plugins')
    expect('and none is left', code == 0 and not any(each in out for each in jars), code, out, errors)


def main():
    if not os.path.isdir(PRODUCT) or not os.path.isdir(os.path.join(SITE, 'maven')):
        print(f'not found: the product and the update site in {ROOT}')
        return 1
    works = {'org.example.quoin.subtitles': subtitles, 'org.example.quoin.figures': figures, 'org.example.quoin.csv': csv,
             'org.example.quoin.italian': italian, 'org.example.quoin.view': view}
    with tempfile.TemporaryDirectory(prefix='quoin-examples-') as folder:
        try:
            found = sorted(each for each in os.listdir(EXAMPLES) if os.path.isdir(os.path.join(EXAMPLES, each)))
            expect('each example is seen at work', found == sorted(works), found)
            quoin = Quoin(folder)
            jars = {name: build(name, folder) for name in works}
            for name, seen in works.items():
                code, out, errors = quoin.run('plugins', 'install', jars[name])
                expect(f'{name} is installed', code == 0, code, out, errors)
                seen(quoin, folder)
                code, out, errors = quoin.run('plugins', 'remove', name)
                expect(f'{name} is removed', code == 0, code, out, errors)
            at_work(quoin, folder, jars)
        except Wrong as wrong:
            print('not found:', wrong)
            return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
