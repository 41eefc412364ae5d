#!/usr/bin/python3
"""Sees the plug-ins of examples/ at work in the window of a product that they are installed in, through the accessibility
tree alone: the view, the importer of subtitles, the Italian pack and the exporter of tables.

  tests/outside/at_work.py FOLDER OF THE PRODUCT

Needs what outside.py needs. Exit 0: the view shows who is quoted in the article in front; subtitles and an Italian article were
imported by the dialog, which offers files of their kind; and a table was exported that has what the pack found.
"""
import os
import subprocess
import sys
import tempfile

from outside import (ARTICLE, ENTER, Atspi, NotFound, act, by_name, children, choose, everything, go_to, name, patiently, press,
                     rows, running, show, started, state)


TALK = 'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Dana Orrick>We open at six.\n'
BRIDGE = '«Il ponte riapre», ha detto la sindaca Lia Ferri.\nIl ponte è chiuso da due anni e nessuno lo usa.\n'
SLASH = 0x2F


def chooser():
    for program in children(Atspi.get_desktop(0)):
        for window in children(program):
            if window.get_role() == Atspi.Role.FILE_CHOOSER:
                return window
    return None


def choose_file(file, button):
    """Answers the platform's dialog for files with a path."""
    dialog = patiently('a dialog for files', chooser)

    def field():
        return next((each for each in everything(dialog)
                     if each.get_role() == Atspi.Role.TEXT and state(each, Atspi.StateType.EDITABLE)), None)
    # Where a file is opened, the dialog has a field for its path as soon as one begins to be typed.
    if field() is None:
        press(SLASH)
    entry = patiently('a field for the path', field)
    entry.set_text_contents(file)
    patiently('the path in the field', lambda: Atspi.Text.get_text(entry, 0, -1) == file)
    act(by_name(dialog, Atspi.Role.PUSH_BUTTON, button))
    patiently('the dialog gone', lambda: chooser() is None)


def files(frame, folder):
    for name, text, title in (('talk.vtt', TALK, 'talk'), ('ponte.txt', BRIDGE, 'ponte')):
        with open(os.path.join(folder, name), 'w', encoding='utf-8') as out:
            out.write(text)
        choose(frame, 'File', 'Import Files...')
        choose_file(os.path.join(folder, name), 'Open')
        articles = by_name(frame, Atspi.Role.TABLE, 'Articles')
        patiently(f'the article “{title}”', lambda: any(title in texts for texts in rows(articles).values()))
        print('imported:', name)
    table = os.path.join(folder, 'table.csv')
    choose(frame, 'File', 'Export Briefing...')
    choose_file(table, 'Save')

    def exported():
        if not os.path.exists(table):
            return None
        with open(table, encoding='utf-8-sig') as lines:
            return next((line for line in lines if 'Il ponte riapre' in line), None)
    line = patiently('the quotation in the table', exported)
    if not line.startswith('Lia Ferri,'):
        raise NotFound(f'who says it, as the pack knows: {line}')
    print('exported:', line.strip())


def view(frame):
    choose(frame, 'File', 'Open Sample Project')
    patiently('several articles in the list', lambda: len(rows(by_name(frame, Atspi.Role.TABLE, 'Articles'))) > 1)
    choose(frame, 'View', 'Shares of Speakers')
    by_name(frame, Atspi.Role.PAGE_TAB, 'Shares of Speakers')
    print('the view is open')
    articles = by_name(frame, Atspi.Role.TABLE, 'Articles')
    by_name(frame, Atspi.Role.TEXT, 'Filter articles').set_text_contents('inquiry warnings')
    patiently(f'only the article “{ARTICLE}”', lambda: [ARTICLE in each for each in rows(articles).values()] == [True])
    go_to(articles, 0)
    press(ENTER)

    def shares():
        for table in everything(frame):
            if table.get_role() == Atspi.Role.TABLE:
                found = [texts for _, texts in sorted(rows(table).items())]
                if found and all(len(texts) == 3 and texts[-1].endswith(' %') for texts in found):
                    return found
        return None
    found = patiently('a share for each speaker', shares)
    if not 99 - len(found) <= sum(int(texts[-1][:-2]) for texts in found) <= 101 + len(found):
        raise NotFound(f'shares that make up the whole: {found}')
    print('shares:', found)


def main():
    with tempfile.TemporaryDirectory() as home, running(sys.argv[1], home, subprocess.DEVNULL) as program:
        try:
            frame = started(program.pid)
            # The first project of all, which is open and empty.
            patiently('the project in its window', lambda: name(frame).strip() == 'My project – Quoin')
            files(frame, home)
            view(frame)
            return 0
        except NotFound as missing:
            print(f'not found: {missing}', file=sys.stderr)
            show()
            return 1


if __name__ == '__main__':
    sys.exit(main())
