#!/usr/bin/env python3
"""Kills the built product (SIGKILL) while it is worked with, starts it again, and looks whether anything was lost.

  xvfb-run -a -s '-screen 0 1400x900x24' dbus-run-session -- sh -c 'openbox & exec /usr/bin/python3 tests/outside/crash.py'

While a quotation is accepted and a text of one's own is typed into a briefing: what was done is there again, in the same
project, with the same article in front. While articles are imported: those that were in stay, every one whole, and the
import goes on where it was. While a briefing is written: the file that was there is as it was, or the new one is whole.
Nothing is locked afterwards. Needs what outside.py needs. Exit 0: nothing was lost.
"""
import os
import signal
import subprocess
import sys
import tempfile
import time
import zipfile

import outside
from gi.repository import Atspi
from outside import NotFound, by_name, choose, name, patiently

ROOT = outside.ROOT
ARTICLES = 400
TYPED = 'Our desk checked the log of the lock keeper'
PROJECT = 'My project'


class Program:
    """The running product; each is killed in the end."""

    def __init__(self, product, home, *paths):
        options = f'-Duser.home={home} -Duser.language=en ' + os.environ.get('JAVA_TOOL_OPTIONS', '')
        environment = dict(os.environ, HOME=home, JAVA_TOOL_OPTIONS=options)
        plugins = os.path.join(product, 'plugins')
        launcher = next(os.path.join(plugins, each) for each in os.listdir(plugins)
                        if each.startswith('org.eclipse.equinox.launcher_'))
        # As the start script does, which takes arguments for commands.
        command = ['java', '-XX:TieredStopAtLevel=1', '-jar', launcher, '-nosplash', '-name', 'Quoin', '-install', product,
                   '-configuration', os.path.join(product, 'configuration'), *paths]
        self.log = open(os.path.join(home, 'quoin.log'), 'a', encoding='utf-8')
        self.process = subprocess.Popen(command, env=environment, stdout=self.log, stderr=self.log)

    def frame(self, project):
        def look():
            if self.process.poll() is not None:
                raise NotFound(f'a running program: it ended with {self.process.returncode}')
            for each in outside.children(Atspi.get_desktop(0)):
                if each.get_process_id() == self.process.pid:
                    for window in outside.children(each):
                        if window.get_role() == Atspi.Role.FRAME and name(window).startswith(project):
                            return window
            return None
        return patiently(f'the window of “{project}”', look)

    def __enter__(self):
        return self

    def __exit__(self, kind_of_error, error, trace):
        if kind_of_error is NotFound:
            outside.show()
        self.kill()
        return False

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.log.close()


def command(product, *arguments):
    """The product's command line; it reads a project that a window has open, too."""
    done = subprocess.run([os.path.join(product, 'quoin'), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise NotFound(f'a whole project: quoin {" ".join(arguments)} said {done.stderr.strip()}')


def articles(product, project, home):
    """How many articles are in a project."""
    exported = os.path.join(home, 'exported.jsonl')
    command(product, 'export', project, '--out', exported, '--quiet')
    with open(exported, encoding='utf-8') as file:
        return sum('"text"' in line for line in file)


def make(folder):
    """Articles enough to be in the middle of."""
    os.makedirs(folder)
    for i in range(ARTICLES):
        with open(os.path.join(folder, f'lock-{i:04}.txt'), 'w', encoding='utf-8') as file:
            file.write(f'Lock {i} opens before dawn\n\n' + '\n'.join(
                f'“Gate {i} of lane {k} held all night,” said Mara Venn, keeper of lock {i}. '
                f'The council announced that tolls of lane {k} would stay as they were.' for k in range(12)) + '\n')


def importing(product, home):
    folder = os.path.join(home, 'pages')
    project = os.path.join(home, 'Quoin', PROJECT)
    make(folder)
    before = 0
    for pause in (0.2, 0.8, 0):
        with Program(product, home, folder) as program:
            program.frame(PROJECT)
            time.sleep(pause)
        command(product, 'check', project, '--quiet')  # each article against its original
        now = articles(product, project, home)
        if now < before:
            raise NotFound(f'{before} articles that were in, after a kill: {now} are there')
        print(f'killed while importing: {now} of {ARTICLES} articles are in, each whole')
        before = now
    with Program(product, home, folder) as program:
        program.frame(PROJECT)
        # Reading goes on beside the window.
        patiently('the end of the import', lambda: articles(product, project, home) == ARTICLES)
    now = articles(product, project, home)
    if now != ARTICLES:
        raise NotFound(f'{ARTICLES} articles in the end: {now} are there')
    print('the import went on to its end')


def kind(text):
    Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)


def editing(product, home):
    with Program(product, home) as program:
        frame = program.frame('')
        choose(frame, 'File', 'Open Sample Project')
        patiently('the sample project', lambda: name(frame).startswith('Sample project'))
        table = by_name(frame, Atspi.Role.TABLE, 'Articles')
        patiently('several articles', lambda: len(outside.rows(table)) > 1)
        by_name(frame, Atspi.Role.TEXT, 'Filter articles').set_text_contents('inquiry warnings')
        patiently('one article', lambda: len(outside.rows(table)) == 1)
        outside.go_to(table, 0)
        outside.press(outside.ENTER)
        by_name(frame, Atspi.Role.PAGE_TAB, outside.ARTICLE)
        quotations = by_name(frame, Atspi.Role.TABLE, 'Quotations')
        row, quotation = patiently('a quotation that is not reviewed', lambda: reviewable(quotations))
        outside.go_to(quotations, row)
        choose(frame, 'Review', 'Accept')
        patiently('the status “accepted”', lambda: (outside.status(quotations, quotation) or (0, ''))[1] == 'accepted')
        choose(frame, 'View', 'Briefing')
        choose(frame, 'Briefing', 'New Text')
        words = patiently('the text to be written', lambda: written(frame))
        outside.focus(words)
        kind(TYPED)
        patiently('what was typed', lambda: TYPED in (Atspi.Text.get_text(words, 0, -1) or ''))
        time.sleep(1)  # what was typed is stored at a pause
    with Program(product, home) as program:
        frame = program.frame('Sample project')
        by_name(frame, Atspi.Role.PAGE_TAB, outside.ARTICLE)
        quotations = by_name(frame, Atspi.Role.TABLE, 'Quotations')
        patiently('the acceptance after the kill',
                  lambda: (outside.status(quotations, quotation) or (0, ''))[1] == 'accepted')
        choose(frame, 'View', 'Briefing')
        patiently('the text of one\'s own after the kill', lambda: any(
            TYPED in name(each) for tree in outside.everything(frame)
            if tree.get_role() in (Atspi.Role.TREE, Atspi.Role.TREE_TABLE) for each in outside.everything(tree, True)))
        print('killed while editing: the same project, the same article, the acceptance and the text are there')


def written(frame):
    """The field for the selected item's words; its name is of the item, and read anew."""
    for each in outside.everything(frame):
        if each.get_role() == Atspi.Role.TEXT:
            each.clear_cache()
            if name(each) == 'Your text':
                return each
    return None


def reviewable(table):
    for row, texts in outside.rows(table).items():
        if 'not reviewed' in texts and any(outside.ARTICLE in each for each in texts):
            return row, max((each for each in texts if each != outside.ARTICLE), key=len)
    return None


def exporting(product, home):
    target = os.path.join(home, 'briefing.docx')
    for pause in (0.05, 0.5, 1.5):
        with open(target, 'w', encoding='utf-8') as file:
            file.write('what was there')
        with Program(product, home) as program:
            frame = program.frame(PROJECT)
            choose(frame, 'File', 'Export Briefing...')
            dialog = patiently('the dialog for the file', lambda: next(
                (window for each in outside.children(Atspi.get_desktop(0)) if each.get_process_id() == program.process.pid
                 for window in outside.children(each)
                 if window.get_role() in (Atspi.Role.FILE_CHOOSER, Atspi.Role.DIALOG)), None))
            entry = patiently('its entry', lambda: next(
                (each for each in outside.everything(dialog) if each.get_role() == Atspi.Role.TEXT
                 and each.get_state_set().contains(Atspi.StateType.EDITABLE)), None))
            entry.set_text_contents(target)
            outside.focus(entry)
            outside.press(outside.ENTER)
            outside.act(replacing(program))
            time.sleep(pause)
        print('killed while exporting:', 'the briefing is whole' if whole(target) else 'the file is as it was')


def replacing(program):
    def look():
        for each in outside.children(Atspi.get_desktop(0)):
            if each.get_process_id() == program.process.pid:
                for window in outside.children(each):
                    for control in outside.everything(window):
                        if control.get_role() == Atspi.Role.PUSH_BUTTON and name(control) == 'Replace':
                            return control
        return None
    return patiently('the question whether to replace the file', look)


def whole(file):
    """Whether the briefing is there as a whole; what was there before is the only other thing it may be."""
    with open(file, 'rb') as content:
        if content.read() == b'what was there':
            return False
    with zipfile.ZipFile(file) as package:
        if package.testzip() is not None or 'word/document.xml' not in package.namelist():
            raise NotFound('a whole briefing or the file as it was')
    return True


def main():
    product = sys.argv[1] if len(sys.argv) > 1 else outside.PRODUCT
    with tempfile.TemporaryDirectory() as home:
        try:
            importing(product, home)
            exporting(product, home)
            editing(product, home)
            return 0
        except NotFound as missing:
            print(f'not found: {missing}', file=sys.stderr)
            with open(os.path.join(home, 'quoin.log'), encoding='utf-8') as said:
                print('the program itself said:', said.read()[-2000:], file=sys.stderr)
            return 1


if __name__ == '__main__':
    sys.exit(main())
