#!/usr/bin/env python3
"""Whole-process figures of the command line: time and memory as the operating system counts them.

  releng/bench/measure.py start              start-up of `quoin --version`, against an empty Java program
  releng/bench/measure.py extract PATH...    `quoin extract` over these paths: articles a second, peak memory,
                                             and the memory over a tenth of the inputs beside it
  releng/bench/measure.py same PATH...       `quoin brief` twice: the same bytes?
  releng/bench/measure.py import PATH...     `quoin import` of these paths into a new project, against `quoin extract` of them
  releng/bench/measure.py project [N [FOLDER]]   a project of N made-up articles (100,000) with ten quotations each: made,
                                             opened, listed, searched, edited; kept in FOLDER, and used again when it is there
  releng/bench/measure.py quotes GOLD.jsonl [KIND,...]   what the analyser gets wrong on a gold file, each with its context; kinds:
                                             missed, extra, boundary, source, speaker, role; tables: rules, confidence,
                                             and calibration, the lines of a pack's confidence.txt
  releng/bench/measure.py sample FOLDER [N [SEED]]   N inputs (60) drawn from a folder, each article set out with what of its
                                             input is not in it, for a person to read
  releng/bench/measure.py jmh [PATTERN]      JMH: articles and pages a second on one core, each beside its floor, and long texts beside
                                             short ones (all: 8 minutes); builds what it needs
  releng/bench/measure.py word [THOUSANDS [RUNS]]   the Word export of 1,000 articles with 10,000 footnoted quotations and 10,000 table rows,
                                             and of four times that: Quoin, the floor (the same XML from strings, bench/word/Floor.java
                                             says how) and, once, plain POI; whole processes, with the same options of Java
  releng/bench/measure.py pages FOLDER       JMH: the pages below FOLDER (.html, .html.gz) imported on one core beside jsoup's bare parse
                                             of them, which is told their encodings
  releng/bench/measure.py window             `quoin` until its window is there with the project in it, by turns with the
                                             bare platform (bench/bare, the same plug-ins); needs a display and xdotool:
                                             xvfb-run -a -s '-screen 0 1280x900x24' sh -c 'openbox & exec releng/bench/measure.py window'
  releng/bench/measure.py platform           `quoin --version` in the built product beside the bare platform (bench/bare), and what twenty
                                             plug-ins (bench/many) add that nobody asks for
  releng/bench/measure.py use FOLDER [MINUTES]   the window on the large project in FOLDER, driven for MINUTES (10): opening, first paint of
                                             each view, filtering, scrolling, jumping, accepting, memory; and for how long the
                                             window stood still (display and tools as above)

Each figure is the median of several runs, with the smallest and the largest; a ratio is against the floor of the
same run, because machines differ and drift. Build first: ./quoin --version
"""
import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile

import sample
import startup
from process import QUOIN, ROOT, run, runs, show


def extract(paths):
    inputs = sorted(os.path.join(f, n) for p in paths for f, _, names in os.walk(p) for n in names) or paths
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, 'out.jsonl')
        rows = []
        for some, label in ((inputs, 'all'), (inputs[::10], 'every tenth')):
            links = os.path.join(folder, label.replace(' ', '-'))
            os.makedirs(links)
            for index, path in enumerate(some):
                os.link(path, os.path.join(links, f'{index:06}-{os.path.basename(path)}')) if same_disk(path, links) else \
                    os.symlink(os.path.abspath(path), os.path.join(links, f'{index:06}-{os.path.basename(path)}'))
            rows = runs([QUOIN, 'extract', '--quiet', links, '--out', out], 3)
            with open(out, encoding='utf-8') as file:
                articles = sum(1 for _ in file)
            seconds = show(f'{label}: {len(some)} inputs, wall', rows, 0, 's')
            show('  CPU', rows, 1, 's')
            show('  peak memory', rows, 2, 'MB')
            print(f'  articles {articles}, exit code {rows[-1][3]}, {articles / seconds:.0f} articles a second')


def imported(paths):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, 'out.jsonl')
        run([QUOIN, 'extract', '--quiet', *paths, '--out', out])  # warms the file cache
        # By turns, so that what else the machine does meets both alike.
        extracting, importing = [], []
        for turn in range(5):
            extracting.append(run([QUOIN, 'extract', '--quiet', *paths, '--out', out]))
            importing.append(run([QUOIN, 'import', '--quiet', os.path.join(folder, f'project{turn}'), *paths]))
    floor = show('quoin extract, wall', extracting, 0, 's')
    mine = show('quoin import, wall', importing, 0, 's')
    show('quoin extract, CPU', extracting, 1, 's')
    show('quoin import, CPU', importing, 1, 's')
    show('quoin import, peak memory', importing, 2, 'MB')
    print(f'throughput of import, share of extract {floor / mine:.2f}')


def project(count, folder):
    jars = os.path.join(ROOT, 'releng', 'commandline', 'target', 'lib', '*')
    # As the command line runs, but with the memory of a small workbench as the limit.
    java = ['java', '-Xmx512m', '-XX:+UseSerialGC', '-cp', jars, os.path.join(ROOT, 'releng', 'bench', 'ProjectBench.java')]
    if not os.path.exists(os.path.join(folder, 'project.db')):
        subprocess.run([*java, 'make', folder, str(count)], check=True)
    subprocess.run([*java, 'use', folder], check=True)


def quotes(gold, *kinds):
    lib = os.path.join(ROOT, 'releng', 'commandline', 'target', 'lib')
    with tempfile.TemporaryDirectory() as temporary:
        jars = [os.path.join(lib, '*')]
        if 'calibration' in kinds:
            jars.insert(0, uncalibrated(lib, temporary))
        return subprocess.run(['java', '-cp', os.pathsep.join(jars), os.path.join(ROOT, 'releng', 'bench', 'QuoteReport.java'), gold,
                               *kinds]).returncode == 0


def uncalibrated(lib, folder):
    """A copy of the analyser's jar without the figures that are about to be measured."""
    jar = next(name for name in os.listdir(lib) if name.startswith('org.quoin.quotes-'))
    copy = os.path.join(folder, jar)
    with zipfile.ZipFile(os.path.join(lib, jar)) as old, zipfile.ZipFile(copy, 'w') as new:
        for entry in old.infolist():
            if not entry.filename.endswith('/confidence.txt'):
                new.writestr(entry, old.read(entry))
    return copy


def jmh(pages, *pattern):
    subprocess.run([os.path.join(ROOT, 'mvnw'), '-q', '-B', 'package', '-Pquick,bench', '-DskipTests', '-Dspotless.check.skip=true', '-pl',
                    'releng/bench/jmh', '-am'], cwd=ROOT, check=True)
    target = os.path.join(ROOT, 'releng', 'bench', 'jmh', 'target')
    options = '-Dquoin.samples=' + os.path.join(ROOT, 'samples')
    if pages:
        options += ' -Dquoin.pages=' + os.path.abspath(pages)
    return subprocess.run(['java', '-cp', os.pathsep.join([os.path.join(target, 'classes'), os.path.join(target, 'lib', '*')]),
                           'org.openjdk.jmh.Main', '-jvmArgsPrepend', options, *pattern]).returncode == 0


# The options that ./quoin starts the command line with, and a heap that begins small, for Java's own choice goes by the machine's memory.
JAVA = ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xms64m', '-Xmx3g']


def word(sizes, count):
    lib = os.path.join(ROOT, 'releng', 'commandline', 'target', 'lib', '*')
    source = os.path.join(ROOT, 'releng', 'bench', 'word')
    # CLASSES: folders in front of the jars, for trying what is not built yet.
    path = os.pathsep.join([*filter(None, [os.environ.get('CLASSES')]), lib])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['javac', '-encoding', 'UTF-8', '-nowarn', '-proc:none', '-d', folder, '-cp', path,
                        *(os.path.join(source, each) for each in os.listdir(source))], check=True)
        java = [*JAVA, '-cp', os.pathsep.join([folder, path])]
        quiet = dict(stdout=subprocess.DEVNULL)
        for size in sizes:
            print(f'-- {size},000 articles, {size}0,000 footnoted quotations, {size}0,000 rows')
            recipe, mine, floors, poi = (os.path.join(folder, f'{size}-{name}') for name in ('recipe', 'quoin.docx', 'floor.docx', 'poi.docx'))
            subprocess.run([*java, 'QuoinWord', 'export', str(size), mine], check=True)
            subprocess.run([*java, 'Floor', 'learn', mine, recipe], check=True)
            turns = {'floor: its strings read': ['Floor', 'read', recipe], 'floor: with the file written': ['Floor', 'write', recipe, floors],
                     'Quoin: the briefing made up': ['QuoinWord', 'model', str(size)],
                     'Quoin: with the file written': ['QuoinWord', 'export', str(size), mine],
                     'Quoin: and read back': ['QuoinWord', 'checked', str(size), mine]}
            rows = {what: [] for what in turns}
            for _ in range(count):  # by turns, so that what else the machine does meets all alike
                for what, command in turns.items():
                    rows[what].append(run([*java, *command], **quiet))
                    if rows[what][-1][3] != 0:
                        sys.exit('failed: ' + what)
            subprocess.run([*java, 'Floor', 'same', mine, floors], check=True)
            cpu = {what: show(what + ', CPU', each, 1, 's') for what, each in rows.items()}
            for what, each in rows.items():
                show(what + ', peak', each, 2, 'MB')
            read, floor, made, export, checked = cpu.values()
            print(f'whole processes                    {export / floor:8.2f} times the floor')
            print(f'writing alone                      {(export - made) / (floor - read):8.2f} times the floor; read back too {(checked - made) / (floor - read):.2f}')
            if size == sizes[0]:
                show('plain POI, CPU', (plain := [run([*java, 'PlainPoi', str(size), poi], **quiet)]), 1, 's')
                show('plain POI, peak', plain, 2, 'MB')


def same_disk(path, folder):
    return os.stat(path).st_dev == os.stat(folder).st_dev


def same(paths):
    with tempfile.TemporaryDirectory() as folder:
        hashes = set()
        for name in ('a.docx', 'b.docx'):
            target = os.path.join(folder, name)
            seconds, _, memory, code = run([QUOIN, 'brief', '--quiet', *paths, '--out', target])
            with open(target, 'rb') as file:
                hashes.add(hashlib.sha256(file.read()).hexdigest())
            print(f'brief: {seconds:.2f} s, {memory:.0f} MB, exit code {code}, {os.path.getsize(target)} bytes')
        print('the same bytes' if len(hashes) == 1 else 'DIFFERENT bytes')
        return len(hashes) == 1


def use(folder, minutes):
    """Drives the window on the project in the folder; the resident memory is the operating system's count at the end."""
    with tempfile.TemporaryDirectory() as temporary:
        command = startup.configured(temporary, 'org.quoin.workbench', [startup.built(temporary, 'window')])
        options = ['-XX:TieredStopAtLevel=1', '-Dbench.project=' + os.path.abspath(folder), '-Dbench.minutes=' + minutes,
                   '-Duser.language=en', *(['-Dbench.places=true'] if os.environ.get('PLACES') else [])]
        process = subprocess.Popen([command[0], *options, *command[1:]], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                   env={**os.environ, 'JAVA_TOOL_OPTIONS': '-Duser.home=' + os.path.join(temporary, 'home')})
        whole = False
        for line in process.stdout:
            what, _, figure = line.rstrip('\n').partition('\t')
            print(f'{what:58} {figure}', flush=True)
            whole = whole or what == 'all'
            if what.startswith('heap'):
                with open(f'/proc/{process.pid}/status', encoding='ascii') as status:
                    for each in status:
                        if each.startswith(('VmRSS', 'VmHWM')):
                            print(f"{'resident, ' + ('now' if each.startswith('VmRSS') else 'at the most'):58} "
                                  f'{int(each.split()[1]) / 1024:.0f} MB')
        process.wait()
        return whole


if __name__ == '__main__':
    if sys.argv[1:2] == ['start']:
        startup.start()
    elif sys.argv[1:2] == ['extract'] and len(sys.argv) > 2:
        extract(sys.argv[2:])
    elif sys.argv[1:2] == ['import'] and len(sys.argv) > 2:
        imported(sys.argv[2:])
    elif sys.argv[1:2] == ['project']:
        with tempfile.TemporaryDirectory() as temporary:
            project(int(sys.argv[2]) if len(sys.argv) > 2 else 100_000,
                    sys.argv[3] if len(sys.argv) > 3 else os.path.join(temporary, 'project'))
    elif sys.argv[1:2] == ['quotes'] and len(sys.argv) > 2:
        sys.exit(0 if quotes(*sys.argv[2:4]) else 1)
    elif sys.argv[1:2] == ['sample'] and len(sys.argv) > 2:
        sample.show([QUOIN], sys.argv[2], *map(int, sys.argv[3:5]))
    elif sys.argv[1:2] == ['jmh']:
        sys.exit(0 if jmh('', *sys.argv[2:]) else 1)
    elif sys.argv[1:2] == ['word']:
        word([int(sys.argv[2])] if len(sys.argv) > 2 else [1, 4], int(sys.argv[3]) if len(sys.argv) > 3 else 5)
    elif sys.argv[1:2] == ['pages'] and len(sys.argv) > 2:
        sys.exit(0 if jmh(sys.argv[2], 'PagesBenchmark', *sys.argv[3:]) else 1)
    elif sys.argv[1:2] == ['window']:
        startup.window()
    elif sys.argv[1:2] == ['platform']:
        startup.platform()
    elif sys.argv[1:2] == ['use'] and len(sys.argv) > 2:
        sys.exit(0 if use(sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else '10') else 1)
    elif sys.argv[1:2] == ['same'] and len(sys.argv) > 2:
        sys.exit(0 if same(sys.argv[2:]) else 1)
    else:
        sys.exit(__doc__)
