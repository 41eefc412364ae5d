#!/usr/bin/python3
"""Uses the built product as somebody does who hears the window instead of seeing it: through the accessibility tree
(AT-SPI), by names and roles only. It knows nothing of the program but what a screen reader is told.

  tests/outside/outside.py [FOLDER OF THE PRODUCT]

Needs a display, a session bus, and Debian's at-spi2-core, gir1.2-atspi-2.0 and python3-gi; ./check gives it all of them.
Exit 0: an article was opened, a quotation of it accepted and the acceptance taken back. Otherwise it says what it did
not find, and what there was instead.
"""
import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PRODUCT = os.path.join(ROOT, 'releng/org.quoin.product/target/products/org.quoin.product/linux/gtk/x86_64/quoin')
PATIENCE = 60  # seconds: a machine that builds something else meanwhile is slow
ENTER = 0xFF0D  # keys as X has them
DOWN = 0xFF54
MOST = 3000  # children of a table that are looked through

ARTICLE = 'Ferry inquiry hears of four warnings before ramp collapse'


class NotFound(Exception):
    """What a screen reader would have looked for in vain."""


def name(thing):
    """What a screen reader calls a thing: what labels it, or its own name."""
    for relation in thing.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            for i in range(relation.get_n_targets()):
                label = relation.get_target(i).get_name()
                if label:
                    return label
    return thing.get_name() or ''


def state(thing, wanted):
    return thing.get_state_set().contains(wanted)


def children(thing):
    for i in range(min(thing.get_child_count(), MOST)):
        child = thing.get_child_at_index(i)
        if child is not None:
            yield child


def everything(thing, hidden=False):
    """All that is inside a thing and shown, from above."""
    for child in children(thing):
        # What is not shown is not there for anybody; a menu's items are shown with it.
        if hidden or state(child, Atspi.StateType.SHOWING):
            yield child
            if child.get_role() != Atspi.Role.TABLE:
                yield from everything(child, hidden)


def patiently(what, look):
    """Looks again and again until something is there: windows take their time."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = look()
            if found:
                return found
        except GLib.Error:
            pass  # it went away while it was looked at; the next look sees what came instead
        if time.monotonic() > end:
            raise NotFound(what)
        time.sleep(0.2)


def by_name(inside, role, wanted, hidden=False):
    def look():
        for each in everything(inside, hidden):
            if each.get_role() == role and name(each) == wanted:
                return each
        return None
    return patiently(f'{Atspi.role_get_name(role)} “{wanted}”', look)


def act(thing):
    """Does what a thing is for; it must say that it can do something."""
    if thing.get_n_actions() < 1:
        raise NotFound(f'anything that can be done with “{name(thing)}”')
    thing.do_action(0)


def choose(frame, menu, item):
    """Runs a command from its menu."""
    opened = by_name(frame, Atspi.Role.MENU, menu)
    act(opened)

    def look():
        for each in children(opened):
            # Behind the name some tool kits put the keys.
            if each.get_role() == Atspi.Role.MENU_ITEM and name(each).split('\t')[0] == item:
                return each if state(each, Atspi.StateType.SENSITIVE) else None
        return None
    act(patiently(f'menu item “{item}” in “{menu}”, to be chosen', look))


def rows(table):
    """The texts of each row, with the row's number."""
    found = {}
    # What was read before is kept otherwise, whatever the program shows since.
    table.clear_cache()
    for child in children(table):
        if child.get_role() != Atspi.Role.TABLE_CELL:
            continue
        row = table.get_row_at_index(child.get_index_in_parent())
        texts = [name(child)] + [name(each) for each in children(child)]
        found.setdefault(row, []).append(' '.join(filter(None, texts)))
    return found


def press(key):
    Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)


def focus(thing):
    """Gives a thing the keyboard."""
    patiently(f'the keyboard in “{name(thing)}”',
              lambda: thing.grab_focus() and state(thing, Atspi.StateType.FOCUSED))


def go_to(table, row):
    """To a row with the arrow keys: what is selected otherwise, some tool kits do not tell the program."""
    focus(table)

    def selected():
        return next((each for each in range(table.get_n_rows()) if table.is_row_selected(each)), -1)
    for _ in range(table.get_n_rows() + 1):
        before = selected()
        if before == row:
            return
        press(DOWN)
        patiently(f'another row of “{name(table)}” selected', lambda: selected() != before)
    raise NotFound(f'row {row} of “{name(table)}” with the arrow keys')


def status(table, quotation):
    """The row of a quotation and what its status is."""
    for row, texts in rows(table).items():
        if quotation in texts:
            for each in ('not reviewed', 'accepted', 'rejected', 'corrected'):
                if each in texts:
                    return row, each
    return None


def unnamed(frame):
    """What of the window can be used and has no name."""
    roles = (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.TREE, Atspi.Role.LIST, Atspi.Role.COMBO_BOX,
             Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.SPIN_BUTTON, Atspi.Role.ENTRY, Atspi.Role.TEXT)
    for each in everything(frame):
        if each.get_role() in roles and state(each, Atspi.StateType.FOCUSABLE) and not name(each):
            inside = []
            above = each.get_parent()
            while above is not None and above.get_role() != Atspi.Role.APPLICATION:
                if name(above):
                    inside.append(name(above))
                above = above.get_parent()
            yield f'{each.get_role_name()} in {" < ".join(inside)}'


def started(pid):
    """The program among all that the tree shows."""
    def look():
        desktop = Atspi.get_desktop(0)
        for each in children(desktop):
            if each.get_process_id() == pid or each.get_name() == 'Quoin':
                for window in children(each):
                    if window.get_role() == Atspi.Role.FRAME and name(window).strip().endswith('Quoin'):
                        return window
        return None
    return patiently('a window of Quoin', look)


def path(pid):
    frame = started(pid)
    choose(frame, 'File', 'Open Sample Project')
    patiently('the window of the sample project', lambda: name(frame).startswith('Sample project'))
    print('the sample project is open')

    articles = by_name(frame, Atspi.Role.TABLE, 'Articles')

    def listed():
        return [ARTICLE in texts for texts in rows(articles).values()]
    patiently('several articles in the list', lambda: len(listed()) > 1)
    by_name(frame, Atspi.Role.TEXT, 'Filter articles').set_text_contents('inquiry warnings')
    patiently(f'only the article “{ARTICLE}” in the list', lambda: listed() == [True])
    go_to(articles, 0)
    press(ENTER)
    by_name(frame, Atspi.Role.PAGE_TAB, ARTICLE)
    print('the article is open')
    quotations = by_name(frame, Atspi.Role.TABLE, 'Quotations')

    def reviewable():
        for row, texts in rows(quotations).items():
            if 'not reviewed' in texts and any(ARTICLE in each for each in texts):
                longest = max((each for each in texts if each != ARTICLE), key=len)
                return row, longest
        return None
    row, quotation = patiently(f'a quotation of “{ARTICLE}” that is not reviewed', reviewable)
    print('selected:', quotation)
    go_to(quotations, row)
    choose(frame, 'Review', 'Accept')
    patiently('the status “accepted”', lambda: (status(quotations, quotation) or (0, ''))[1] == 'accepted')
    print('accepted')
    choose(frame, 'Edit', 'Undo: Quotations accepted: 1')
    patiently('the status “not reviewed”', lambda: (status(quotations, quotation) or (0, ''))[1] == 'not reviewed')
    print('taken back')
    without = sorted(set(unnamed(frame)))
    if without:
        raise NotFound('names of: ' + '; '.join(without))
    print('everything that can be used has a name')


def show():
    """What there was instead, for whoever has to find out why."""
    for program in children(Atspi.get_desktop(0)):
        for window in children(program):
            print(f'{window.get_role_name()} “{name(window)}”', file=sys.stderr)
            for each in everything(window):
                if name(each):
                    print(f'  {each.get_role_name()} “{name(each)}”', file=sys.stderr)


@contextlib.contextmanager
def running(product, home, log):
    """The product with a home of its own and its window; with all that it started it is ended when it is left."""
    options = f'-Duser.home={home} -Duser.language=en ' + os.environ.get('JAVA_TOOL_OPTIONS', '')
    program = subprocess.Popen([os.path.join(product, 'quoin')], env=dict(os.environ, HOME=home, JAVA_TOOL_OPTIONS=options),
                               stdout=log, stderr=log, start_new_session=True)
    try:
        yield program
    finally:
        # The script and its Java: whoever ends the one alone leaves a window that the next test takes for its own.
        os.killpg(program.pid, signal.SIGTERM)
        program.wait(PATIENCE)
        try:
            patiently('the end of the program', lambda: not is_there(program.pid))
        except NotFound:
            # A dialog that waits for an answer keeps it; what went wrong has been told by then.
            os.killpg(program.pid, signal.SIGKILL)


def is_there(group):
    """Whether any process of a group is left."""
    try:
        os.killpg(group, 0)
        return True
    except ProcessLookupError:
        return False


def main():
    product = sys.argv[1] if len(sys.argv) > 1 else PRODUCT
    with tempfile.TemporaryDirectory() as home:
        with open(os.path.join(home, 'quoin.log'), 'w', encoding='utf-8') as log, running(product, home, log) as program:
            try:
                path(program.pid)
                return 0
            except NotFound as missing:
                print(f'not found: {missing}', file=sys.stderr)
                show()
                log.flush()
                with open(log.name, encoding='utf-8') as said:
                    print('the program itself said:', said.read()[-2000:], file=sys.stderr)
                return 1


if __name__ == '__main__':
    sys.exit(main())
