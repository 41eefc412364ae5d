#!/usr/bin/python3
"""Sees the view of examples/org.example.quoin.view at work in a product that it is installed in, through the accessibility
tree alone.

  tests/outside/view.py FOLDER OF THE PRODUCT

Needs what outside.py needs. Exit 0: the view was opened from its menu and shows who is quoted in the article in front.
"""
import subprocess
import sys
import tempfile

from outside import ARTICLE, ENTER, Atspi, NotFound, by_name, choose, everything, go_to, patiently, press, rows, running, show, started


def path(pid):
    frame = started(pid)
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
            path(program.pid)
            return 0
        except NotFound as missing:
            print(f'not found: {missing}', file=sys.stderr)
            show()
            return 1


if __name__ == '__main__':
    sys.exit(main())
