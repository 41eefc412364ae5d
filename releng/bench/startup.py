"""How long Quoin takes to be there: the command line, the product, the window, and what installed plug-ins add."""
import os
import subprocess
import sys
import tempfile
import time

from process import PRODUCT, QUOIN, ROOT, run, runs, show


def start():
    quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, 'Empty.java')
        with open(source, 'w', encoding='utf-8') as file:
            file.write('public class Empty { public static void main(String[] a) { System.out.println("x"); } }')
        subprocess.run(['javac', '-d', folder, source], check=True)
        floor = show('an empty Java program', runs(['java', '-XX:TieredStopAtLevel=1', '-cp', folder, 'Empty'], 9, **quiet), 0, 's')
    mine = show('quoin --version', runs([QUOIN, '--version'], 9, **quiet), 0, 's')
    print(f'ratio                              {mine / floor:8.2f}')


def is_window_there(name):
    return subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', name], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL).stdout.strip() != b''


def group(leader):
    """The process numbers of those that a leader started, itself among them."""
    for each in os.listdir('/proc'):
        if each.isdigit():
            try:
                with open(f'/proc/{each}/stat', encoding='utf-8') as stat:
                    fields = stat.read().rpartition(')')[2].split()
            except OSError:
                continue  # it ended meanwhile
            if int(fields[2]) == leader and fields[0] != 'Z':
                yield int(each), (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')


def until_window(command, home, name):
    """Seconds and CPU seconds until a window of that name is there; the program is ended as a user's log-out would."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
                               env={**os.environ, 'JAVA_TOOL_OPTIONS': '-Duser.home=' + home})
    while not is_window_there(name):
        if process.poll() is not None or time.monotonic() - began > 120:
            sys.exit('no window came: ' + ' '.join(command))
        time.sleep(0.02)
    seconds = time.monotonic() - began
    cpu = sum(used for _, used in group(process.pid))
    time.sleep(1)  # whatever goes on behind the window does not meet the next one's start
    os.killpg(process.pid, 15)
    process.wait()
    while any(True for _ in group(process.pid)) or is_window_there(name):
        time.sleep(0.1)
    return seconds, cpu


def built(folder, name, number=''):
    """A plug-in made of bench/NAME, called NAME and the number; its jar."""
    source = os.path.join(ROOT, 'releng', 'bench', name)
    plugins = os.path.join(PRODUCT, 'plugins')
    classes = os.path.join(folder, name + '-classes')
    jars = [os.path.join(plugins, each) for each in os.listdir(plugins) if each.endswith('.jar')]
    if not os.path.isdir(classes):
        subprocess.run(['javac', '-encoding', 'UTF-8', '-nowarn', '--release', '17', '-proc:none', '-d', classes, '-cp', ':'.join(jars),
                        *(os.path.join(source, each) for each in os.listdir(source) if each.endswith('.java'))], check=True)
    texts = os.path.join(folder, name + number)
    os.mkdir(texts)
    for each in ('MANIFEST.MF', 'plugin.xml'):
        with open(os.path.join(source, each), encoding='utf-8') as plain, open(os.path.join(texts, each), 'w', encoding='utf-8') as out:
            out.write(plain.read().replace(f'Name: {name};', f'Name: {name}{number};').replace(f'id="{name}.', f'id="{name}{number}.'))
    jar = os.path.join(folder, f'{name}{number}.jar')
    subprocess.run(['jar', '-c', '-f', jar, '-m', os.path.join(texts, 'MANIFEST.MF'), '-C', texts, 'plugin.xml', '-C', classes, '.'], check=True)
    return jar


def configured(folder, product, more=(), wanted=lambda line: True):
    """A configuration of the product's own plug-ins and more, by name and jar; what starts it."""
    plugins = os.path.join(PRODUCT, 'plugins')
    configuration = os.path.join(folder, 'configuration')
    os.makedirs(os.path.join(configuration, 'org.eclipse.equinox.simpleconfigurator'))
    info = 'org.eclipse.equinox.simpleconfigurator/bundles.info'
    with open(os.path.join(PRODUCT, 'configuration', info), encoding='utf-8') as theirs, \
            open(os.path.join(configuration, info), 'w', encoding='utf-8') as ours:
        ours.write(''.join(filter(wanted, theirs)))
        ours.writelines(f'{os.path.basename(jar)[:-len(".jar")]},1.0.0,file:{jar},4,false\n' for jar in more)
    with open(os.path.join(PRODUCT, 'configuration', 'config.ini'), encoding='utf-8') as theirs, \
            open(os.path.join(configuration, 'config.ini'), 'w', encoding='utf-8') as ours:
        ours.write(theirs.read().replace('=org.quoin.workbench.', f'={product}.'))
    launcher = next(os.path.join(plugins, each) for each in os.listdir(plugins) if each.startswith('org.eclipse.equinox.launcher_'))
    return ['java', '-Dfile.encoding=UTF-8', '-Xmx2g', '-jar', launcher, '-nosplash', '-name', 'Quoin', '-install', PRODUCT,
            '-configuration', configuration]


def bare(folder):
    """What starts the platform's plug-ins with nothing of Quoin's beside them."""
    return configured(folder, 'bare', [built(folder, 'bare')], lambda line: not line.startswith('org.quoin.'))


def window():
    with tempfile.TemporaryDirectory() as folder:
        places = [os.path.join(folder, each) for each in ('bare', 'many')]
        for each in places:
            os.mkdir(each)
        platform = bare(places[0])
        more = configured(places[1], 'org.quoin.workbench', [built(folder, 'many', str(number)) for number in range(20)])
        alike = [platform[0], '-XX:TieredStopAtLevel=1', *platform[1:]]
        starts = {'the bare platform to its window': (platform, '^Nothing - Bare'),
                  'the same with the options of Java that quoin sets': (alike, '^Nothing - Bare'),
                  'quoin to its window and project': ([os.path.join(PRODUCT, 'quoin')], '^My project '),
                  'the same with twenty plug-ins more': ([more[0], '-XX:TieredStopAtLevel=1', *more[1:]], '^My project ')}
        rows = {what: [] for what in starts}
        for turn in range(8):
            for number, (what, (command, name)) in enumerate(starts.items()):
                figures = until_window(command, os.path.join(folder, f'home{number}'), name)
                if turn > 0:  # the first one makes caches, and the project
                    rows[what].append(figures)
        for index, unit in enumerate(('s', 's of CPU')):
            least, same, quoin, filled = (show(what, times, index, unit) for what, times in rows.items())
            print(f'as delivered, to the bare platform {quoin / least:8.2f}')
            print(f'like for like, with the same options {quoin / same:6.2f}')
            print(f'a plug-in more {(filled - quoin) * 1000 / 20:6.1f} ms')


def without_window(command, *application):
    """Started as the product's script starts a command."""
    return [command[0], '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', *command[1:], '-data', '@noDefault', '-application', *application]


def platform(count=20):
    """The product's own command line beside the bare platform, and beside itself with plug-ins that nobody asks for."""
    quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    cli = 'org.quoin.platform.cli'
    with tempfile.TemporaryDirectory() as folder:
        places = [os.path.join(folder, each) for each in ('bare', 'alone', 'many')]
        for each in places:
            os.mkdir(each)
        article = os.path.join(folder, 'article.txt')
        with open(article, 'w', encoding='utf-8') as text:
            text.write('The lock opens on Monday\n\n“It will be ready,” lock keeper Marit Halden said.\n')
        jars = [built(folder, 'many', str(number)) for number in range(count)]
        floor, alone, many = bare(places[0]), configured(places[1], 'org.quoin.workbench'), configured(places[2], 'org.quoin.workbench', jars)
        commands = {'the bare platform says a line': without_window(floor, 'bare.still'),
                    'quoin --version': without_window(alone, cli, '--version'),
                    f'quoin --version, {count} plug-ins more': without_window(many, cli, '--version'),
                    'quoin extract, one article': without_window(alone, cli, 'extract', '--quiet', article),
                    f'quoin extract, {count} plug-ins more': without_window(many, cli, 'extract', '--quiet', article)}
        rows = {what: [] for what in commands}
        for turn in range(10):
            for what, command in commands.items():
                figures = run(command, **quiet)
                if figures[3] != 0:
                    sys.exit('it ended with ' + str(figures[3]) + ': ' + ' '.join(command))
                if turn > 0:  # the first one makes caches
                    rows[what].append(figures)
        for index, unit in enumerate(('s', 's of CPU')):
            least, version, more, reading, longer = (show(what, times, index, unit) for what, times in rows.items())
            print(f'quoin --version to the bare platform {version / least:6.2f}')
            print(f'a plug-in more {(more - version) * 1000 / count:6.1f} ms; where an article is read {(longer - reading) * 1000 / count:6.1f} ms')
        for what, command in commands.items():
            if 'more' in what:
                loaded = subprocess.run([command[0], '-Xlog:class+load', *command[1:]], capture_output=True, text=True, check=True).stdout
                print(f'{what}: {sum(" many.Quiet " in line for line in loaded.splitlines())} classes of theirs loaded')
