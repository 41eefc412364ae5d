#!/usr/bin/python3
"""Unpacks what ./mvnw -Prelease verify made in empty folders, and uses it as somebody does who has just got it.

  python3 tests/outside/release.py [FOLDER FOR PICTURES]

Checks sums, papers and what lies in the archives of each platform; runs the commands of the Linux archive and of the command
line; runs the application image where no Java is on the search path, its window too where there is a display (with openbox, a
session bus and what outside.py needs). Takes some two minutes. Exit 0: all is right.
"""
import hashlib
import json
import os
import plistlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
RELEASE = os.path.join(ROOT, 'releng/release/target/release')
JAVA = {'java', 'javac', 'jshell', 'jar', 'jlink', 'jpackage'}


class Wrong(Exception):
    """Something of the release is not as it should be."""


def expect(what, so, *seen):
    if not so:
        raise Wrong(f'{what}: ' + '\n'.join(str(each) for each in seen))
    print('ok:', what, flush=True)


def the(ending):
    found = [each for each in os.listdir(RELEASE) if each.endswith(ending)]
    expect(f'one file {ending}', len(found) == 1, found)
    return os.path.join(RELEASE, found[0])


def sums():
    listed = {}
    with open(os.path.join(RELEASE, 'SHA256SUMS'), encoding='utf-8') as lines:
        for line in lines:
            listed[line[64:].strip().lstrip('*')] = line[:64]
    there = set(os.listdir(RELEASE)) - {'SHA256SUMS'}
    expect('each file has its sum', set(listed) == there, set(listed) ^ there)
    for name, wanted in listed.items():
        with open(os.path.join(RELEASE, name), 'rb') as file:
            expect(f'the sum of {name}', hashlib.sha256(file.read()).hexdigest() == wanted)


def papers():
    for name in 'LICENSE', 'NOTICE', 'THIRD-PARTY.md':
        expect(f'{name} lies beside the archives', os.path.getsize(os.path.join(RELEASE, name)) > 100)
    bills = [each for each in os.listdir(RELEASE) if each.endswith('.cdx.json')]
    expect('a bill of materials for each delivery', len(bills) == 6, bills)
    for name in bills:
        with open(os.path.join(RELEASE, name), encoding='utf-8') as file:
            bill = json.load(file)
        expect(f'{name} is one of CycloneDX', bill['bomFormat'] == 'CycloneDX' and len(bill['components']) > 20)


def windows():
    with zipfile.ZipFile(the('-windows-x86_64.zip')) as archive:
        names = archive.namelist()
        script = next(each for each in names if each.endswith('/quoin.cmd'))
        text = archive.read(script)
        expect('the start script for Windows has the ends of line of Windows', text.count(b'\n') == text.count(b'\r\n') > 20)
        home = script[:-len('quoin.cmd')]
        for each in 'add-to-desktop.cmd', 'quoin.ico', 'LICENSE', 'NOTICE', 'THIRD-PARTY.md', 'licences/EPL-2.0.txt':
            expect(f'{each} for Windows', home + each in names)
        expect('the window of Windows', any('swt.win32.win32.x86_64' in each for each in names))
        expect('an icon of Windows', archive.read(home + 'quoin.ico')[:4] == b'\0\0\1\0')


def macos(arch):
    with tarfile.open(the(f'-macos-{arch}.tar.gz')) as archive:
        members = {each.name.split('/', 1)[1]: each for each in archive.getmembers() if '/' in each.name}
        contents = 'Quoin.app/Contents/'
        for each in contents + 'MacOS/Quoin', contents + 'Eclipse/quoin':
            expect(f'{each} for {arch} can be started', each in members and members[each].mode & 0o111)
        info = plistlib.loads(archive.extractfile(members[contents + 'Info.plist']).read())
        expect('the application names its program', info['CFBundleExecutable'] == 'Quoin')
        expect('and a version of numbers', info['CFBundleVersion'].replace('.', '').isdigit(), info['CFBundleVersion'])
        icon = archive.extractfile(members[contents + 'Resources/' + info['CFBundleIconFile']]).read()
        expect('an icon of macOS', icon[:4] == b'icns' and int.from_bytes(icon[4:8], 'big') == len(icon))
        expect(f'the window of macOS for {arch}', any(f'swt.cocoa.macosx.{arch}' in each for each in members))
        for each in 'LICENSE', 'NOTICE', 'THIRD-PARTY.md', 'licences/EPL-2.0.txt':
            expect(f'{each} for macOS', contents + 'Eclipse/' + each in members)


def unpacked(ending, folder):
    """The archive's only folder, in one whose name has what scripts stumble over."""
    place = os.path.join(folder, 'Just got — 刚下载' + ending.replace('.', '').replace('-', ' '))
    os.mkdir(place)
    subprocess.run(['tar', '-xzf', the(ending), '-C', place], check=True)
    tops = os.listdir(place)
    expect(f'{ending} has one folder', len(tops) == 1, tops)
    return os.path.join(place, tops[0])


def run(environment, *command):
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding='utf-8', timeout=300, check=False)
    said = '\n'.join(each for each in done.stderr.splitlines() if not each.startswith('Picked up'))
    return done.returncode, done.stdout, said


def commands(home, environment):
    """What somebody tries first."""
    quoin = os.path.join(home, 'quoin')
    code, out, said = run(environment, quoin, '--version')
    expect('quoin --version', code == 0 and out.strip(), code, out, said)
    code, out, said = run(environment, quoin, 'extract', os.path.join(home, 'samples'), '--quiet')
    articles = [json.loads(each) for each in out.splitlines()]
    expect('quoin extract samples', code == 0 and len(articles) > 10 and any(each['quotes'] for each in articles), code, said)
    for each in 'LICENSE', 'NOTICE', 'THIRD-PARTY.md', 'licences/EPL-2.0.txt':
        expect(f'{each} in it', os.path.isfile(os.path.join(home, each)))


def desktop(home, environment, folder):
    data = os.path.join(folder, 'data')
    environment = dict(environment, XDG_DATA_HOME=data)
    code, out, said = run(environment, os.path.join(home, 'add-to-desktop'))
    expect('it is added to the desktop', code == 0, out, said)
    with open(os.path.join(data, 'applications/org.quoin.Quoin.desktop'), encoding='utf-8') as lines:
        entry = dict(line.strip().split('=', 1) for line in lines if '=' in line)
    expect('its entry starts it where it lies', entry['Exec'] == f'"{home}/quoin" --open %F' and entry['TryExec'] == home + '/quoin', entry)
    if shutil.which('desktop-file-validate'):
        done = subprocess.run(['desktop-file-validate', f'{data}/applications/org.quoin.Quoin.desktop'], capture_output=True, text=True, check=False)
        expect('its entry keeps to the specification', done.returncode == 0, done.stdout)
    for size in 16, 48, 256:
        expect(f'its icon of {size}', os.path.isfile(f'{data}/icons/hicolor/{size}x{size}/apps/org.quoin.Quoin.png'))
    if shutil.which('update-mime-database'):
        with open(f'{data}/mime/globs2', encoding='utf-8') as lines:
            expect('files of projects are known', 'application/x-quoin-project:*.quoin' in lines.read())
    run(environment, os.path.join(home, 'add-to-desktop'), '--remove')
    left = [each for each in os.listdir(f'{data}/applications') if each.endswith('.desktop')]
    expect('it is taken away again', left == [], left)


def sdk(home, environment, folder):
    """The SDK goes from the zipped site into a target that has nothing yet, as Eclipse puts it there."""
    target = os.path.join(folder, 'target')
    plugins = os.path.join(home, 'plugins')
    launcher = next(os.path.join(plugins, each) for each in os.listdir(plugins) if each.startswith('org.eclipse.equinox.launcher_'))
    code, out, said = run(environment, 'java', '-jar', launcher, '-nosplash', '-configuration', os.path.join(folder, 'installing'),
                          '-data', '@noDefault', '-application', 'org.eclipse.equinox.p2.director',
                          '-repository', f'jar:file:{the("-updatesite.zip")}!/', '-installIU', 'org.quoin.sdk.feature.feature.group',
                          '-destination', target, '-profile', 'target')
    expect('the SDK is installed from the zipped site', code == 0, out, said)
    bundles = {each.split('_', 1)[0]: each for each in os.listdir(os.path.join(target, 'plugins'))}
    expect('it is the API, its sources and its documentation', set(bundles) == {'org.quoin.api', 'org.quoin.api.source', 'org.quoin.sdk'}, bundles)
    expect('the sources are those of the same version', bundles['org.quoin.api'].split('_')[1] == bundles['org.quoin.api.source'].split('_')[1])
    with zipfile.ZipFile(os.path.join(target, 'plugins', bundles['org.quoin.sdk'])) as docs:
        names = docs.namelist()
        expect('its Javadoc and schemas', 'javadoc/org/quoin/api/plugin/ArticleImporter.html' in names and 'schema/importers.exsd' in names)
    with zipfile.ZipFile(the('-updatesite.zip')) as site:
        names = [each for each in site.namelist() if each.startswith('maven/org/quoin/')]
        for each in '-sources.jar', '-javadoc.jar', 'quoin-bom-':
            expect(f'{each} for plain Maven', any(each in name for name in names))


def without_java(folder):
    """A search path with everything of the system but Java."""
    path = os.path.join(folder, 'path')
    os.mkdir(path)
    for place in '/usr/bin', '/bin', '/usr/sbin', '/sbin':
        for each in os.listdir(place) if os.path.isdir(place) else []:
            if each not in JAVA and not os.path.lexists(os.path.join(path, each)):
                os.symlink(os.path.join(place, each), os.path.join(path, each))
    expect('no Java is on the search path', shutil.which('java', path=path) is None)
    environment = {key: value for key, value in os.environ.items() if key not in ('JAVA_HOME', 'JAVA')}
    return dict(environment, PATH=path)


def used(home, environment):
    """The window, through its accessibility tree."""
    done = subprocess.run(['/usr/bin/python3', os.path.join(ROOT, 'tests/outside/outside.py'), home], env=environment, timeout=600, check=False)
    expect('the window of the image is used', done.returncode == 0)


def project(quoin, environment, folder, name):
    """The file that stands for a project made anew."""
    place = os.path.join(folder, name)
    samples = os.path.join(os.path.dirname(quoin), 'samples')
    code, out, said = run(environment, quoin, 'import', place, samples)
    expect(f'the project {name} is made', code == 0, out, said)
    return os.path.join(place, 'project.quoin')


def opened(home, environment, folder, pictures):
    """The files that stand for projects are opened, the second one while the workbench runs with the first."""
    import outside
    from gi.repository import Atspi
    quoin = os.path.join(home, 'quoin')
    harbour = project(quoin, environment, folder, 'Harbour desk')
    locks = project(quoin, environment, folder, 'Desk for locks')
    environment = dict(environment, HOME=folder, JAVA_TOOL_OPTIONS=f'-Duser.home={folder} -Duser.language=en')

    def frame(title):
        for each in outside.children(Atspi.get_desktop(0)):
            for shown in outside.children(each):
                if shown.get_role() == Atspi.Role.FRAME and outside.name(shown).startswith(title):
                    return shown
        return None
    program = subprocess.Popen([quoin, '--open', harbour], env=environment, start_new_session=True)
    try:
        shown = outside.patiently('the window of the project', lambda: frame('Harbour desk'))
        articles = outside.by_name(shown, Atspi.Role.TABLE, 'Articles')
        outside.patiently('its articles', lambda: len(outside.rows(articles)) > 10)
        print('ok: a file project.quoin opens its project', flush=True)
        if pictures:
            subprocess.run(['import', '-window', 'root', os.path.join(pictures, 'release.png')], check=False)
        code, out, said = run(environment, quoin, '--open', locks)
        expect('the workbench that runs takes what is opened beside it', code == 0, out, said)
        outside.patiently('the other project in the same window', lambda: frame('Desk for locks'))
        print('ok: and shows it', flush=True)
    except outside.NotFound as missing:
        raise Wrong(f'the project in the window: {missing}') from missing
    finally:
        os.killpg(program.pid, 15)
        program.wait(60)
        # The script is gone at once; the workbench behind it puts its project away first.
        outside.patiently('the end of the workbench', lambda: not outside.is_there(program.pid))


def main():
    if not os.path.isdir(RELEASE):
        print(f'not found: {RELEASE}; ./mvnw -Prelease verify makes it')
        return 1
    with tempfile.TemporaryDirectory(prefix='quoin-release-') as folder:
        try:
            sums()
            papers()
            windows()
            macos('x86_64')
            macos('aarch64')
            environment = dict(os.environ, HOME=folder)
            home = unpacked('-linux-x86_64.tar.gz', folder)
            commands(home, environment)
            desktop(home, environment, folder)
            sdk(home, environment, folder)
            commands(unpacked('-commandline.tar.gz', folder), environment)
            bare = without_java(folder)
            image = unpacked('-linux-x86_64-with-java.tar.gz', folder)
            commands(image, dict(bare, HOME=folder))
            if os.environ.get('DISPLAY'):
                used(image, bare)
                opened(image, bare, folder, sys.argv[1] if len(sys.argv) > 1 else None)
            else:
                print('the window was left out: there is no display')
        except Wrong as wrong:
            print('not found:', wrong)
            return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
