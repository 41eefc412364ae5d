#!/usr/bin/python3
"""Installs a plug-in in the window by its menus and buttons alone, sees it at work, updates it and removes it.

  tests/outside/clicked.py

Where the window is told apart it is by names and roles only, as tests/outside/outside.py does; the plug-in is the Italian
language pack, in a zipped update site, in two versions. Needs what outside.py needs. Exit 0: each step did what it
should; else it says what it did not find, and what there was instead.
"""
import os
import sys
import tempfile

import outside
import plugins
from outside import DOWN, ENTER, Atspi, NotFound, act, by_name, children, choose, everything, focus, name, patiently, press, rows, state

HOME = 0xFF50
FRAMES = (Atspi.Role.FRAME, Atspi.Role.DIALOG, Atspi.Role.ALERT)
PLUGIN = 'org.example.quoin.italian.feature.feature.group'


def window(title):
    def look():
        for program in children(Atspi.get_desktop(0)):
            for each in children(program):
                if each.get_role() in FRAMES and title in name(each):
                    return each
        return None
    return patiently(f'a window “{title}”', look)


def push(inside, button):
    """Presses a button as soon as it can be pressed."""
    found = by_name(inside, Atspi.Role.PUSH_BUTTON, button)
    patiently(f'the button “{button}” to be pressed', lambda: state(found, Atspi.StateType.SENSITIVE))
    act(found)


def trees(inside):
    return [each for each in everything(inside) if each.get_role() == Atspi.Role.TREE_TABLE]


def listed(inside):
    """The texts of the first tree's rows."""
    return [text for tree in trees(inside)[:1] for texts in rows(tree).values() for text in texts]


def restarted(program):
    push(window('Software Updates'), 'Restart Now')
    patiently('the other windows gone', lambda: not others())
    return opened(program)


def others():
    """Whether a window is there that the restart takes away."""
    return any('Installation Details' in name(each) or 'About' in name(each)
               for program in children(Atspi.get_desktop(0)) for each in children(program))


def opened(program):
    frame = outside.started(program.pid)
    patiently('the project in its window', lambda: name(frame).strip() == 'My project – Quoin')
    return frame


def install(frame, archive):
    choose(frame, 'Help', 'Install New Software...')
    dialog = window('Install')
    field = patiently('a field for the site', lambda: next(
        (each for each in everything(dialog) if each.get_role() == Atspi.Role.TEXT and state(each, Atspi.StateType.EDITABLE)), None))
    field.set_text_contents(f'jar:file:{archive}!/')
    focus(field)
    press(ENTER)
    # A site of one feature has no categories.
    act(by_name(dialog, Atspi.Role.CHECK_BOX, 'Group items by category'))
    patiently('the feature of the site', lambda: 'Italian' in listed(dialog))
    push(dialog, 'Select All')
    push(dialog, 'Next >')
    patiently('what will be installed', lambda: PLUGIN in listed(dialog))
    push(dialog, 'Finish')
    trusted()


def trusted():
    """What nobody signed is asked about, with its files."""
    dialog = window('Trust Artifacts')
    push(dialog, 'Select All')
    push(dialog, 'Trust Selected')


def details(frame):
    """What is installed."""
    choose(frame, 'Help', 'About Quoin')
    push(window('About Quoin'), 'Installation Details')
    dialog = window('Installation Details')
    patiently('the plug-in among what is installed', lambda: PLUGIN in listed(dialog))
    return dialog


def remove(dialog):
    """Chooses the plug-in, the first by its name, and uninstalls it."""
    button = by_name(dialog, Atspi.Role.PUSH_BUTTON, 'Uninstall...')

    def chosen():
        if not state(button, Atspi.StateType.SENSITIVE):
            focus(trees(dialog)[0])
            press(DOWN)
            press(HOME)
        return state(button, Atspi.StateType.SENSITIVE)
    patiently('a row chosen that can be uninstalled', chosen)
    act(button)
    push(window('Uninstall'), 'Finish')


def speakers(frame):
    quotations = by_name(frame, Atspi.Role.TABLE, 'Quotations')
    return [' '.join(texts) for texts in rows(quotations).values() if any(plugins.SAYS in each for each in texts)]


def analysed(frame, speaker):
    """Analyses the article again, and reads what is offered: a new run changes nothing by itself."""
    outside.go_to(by_name(frame, Atspi.Role.TABLE, 'Articles'), 0)
    press(ENTER)
    patiently('the sentence, said by nobody', lambda: speakers(frame) and not any(speaker in each for each in speakers(frame)))
    choose(frame, 'Review', 'Run the Analysers Again')
    outside.go_to(by_name(frame, Atspi.Role.TABLE, 'Quotations'), 0)
    by_name(frame, Atspi.Role.LABEL, f'Speaker: none → {speaker}')


def path(quoin, folder, program):
    frame = opened(program)
    archive = os.path.join(folder, 'site.zip')
    plugins.zipped(plugins.site(quoin, folder, '1.0.0'), archive)
    install(frame, archive)
    frame = restarted(program)
    print('installed, and started again')
    analysed(frame, 'Bruna Falcetti')
    print('the pack knows who says the sentence')

    archive = os.path.join(folder, 'newer.zip')
    plugins.zipped(plugins.site(quoin, folder, '1.1.0'), archive)
    install(frame, archive)
    frame = restarted(program)
    dialog = details(frame)
    patiently('the newer version among what is installed', lambda: '1.1.0' in listed(dialog))
    print('updated')
    remove(dialog)
    frame = restarted(program)
    choose(frame, 'Help', 'About Quoin')
    push(window('About Quoin'), 'Installation Details')
    dialog = window('Installation Details')
    patiently('what is installed, without the plug-in', lambda: 'Quoin workbench' in listed(dialog) and PLUGIN not in listed(dialog))
    print('removed')


def main():
    with tempfile.TemporaryDirectory() as folder:
        quoin = plugins.Quoin(folder)
        text = os.path.join(folder, 'ponte.txt')
        with open(text, 'w', encoding='utf-8') as out:
            out.write(plugins.ITALIAN)
        code, out, errors = quoin.run('import', os.path.join(quoin.home, 'Quoin', 'My project'), text)
        plugins.expect('the article is in the project that the window opens', code == 0, code, out, errors)
        with open(os.path.join(folder, 'quoin.log'), 'w', encoding='utf-8') as log, \
                outside.running(quoin.product, quoin.home, log) as program:
            try:
                path(quoin, folder, program)
                return 0
            except (NotFound, plugins.Wrong) as missing:
                print(f'not found: {missing}', file=sys.stderr)
                outside.show()
                return 1


if __name__ == '__main__':
    sys.exit(main())
