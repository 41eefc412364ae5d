#!/usr/bin/env python3
"""Edits a briefing in LibreOffice as people do, and holds `quoin verify` to what was done to it.

  tests/outside/word.py [FOLDER FOR THE FILES [PART OF AN EDIT'S NAME]]

Each edit is made by a macro in a LibreOffice of its own, without a display, saved as .docx and read back. Exit 0: every edit
was found and nothing else was, and what was only opened and saved gave no alarm. Without LibreOffice: 3. QUOIN names another
command than ./quoin.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
QUOIN = os.environ.get('QUOIN', os.path.join(ROOT, 'quoin'))

ARTICLE = '''Sluice report puts the blame on nobody

By Perpetua Lind

"The lower sluice was opened before anybody had been told," said Ansel Brook, the keeper of the weir.

Brook said that the gauge had stood still since the spring.

"We shall hang a second bell above the mill race," said Hedda Quill, chair of the water board.

"Nobody listens to one bell," she added, "and nobody can miss two of them in the night."
'''

# What each macro does to the document `doc`, shown in the window `view`; what is found then, beside "verbatim", and how often.
EDITS = {
    'opened and saved': ('', {}),
    'a word replaced': ('Replace doc, "lower sluice", "upper sluice"', {'changed': 1}),
    'a word replaced, as a proposed change': ('doc.RecordChanges = True : Replace doc, "lower sluice", "upper sluice"', {'changed': 1}),
    'shortened': ('Replace doc, "was opened before anybody", "… anybody"', {'shortened': 1}),
    'shortened without saying so': ('Replace doc, "second bell above", "bell above"', {'changed': 1}),
    'made bold in the middle': ('Found(doc, "second bell").CharWeight = 150', {}),
    'its note deleted': ('doc.Footnotes.getByIndex(doc.Footnotes.Count - 1).Anchor.String = ""', {'citation_lost': 1}),
    'its paragraph deleted': ('Whole(doc, "lower sluice").String = ""', {'missing': 1}),
    'copied behind the others': ('Copy doc, view, Whole(doc, "lower sluice"), Place(doc)', {'moved': 1}),
    'moved behind the others': ('Move doc, view, Whole(doc, "lower sluice"), Place(doc)', {'moved': 1}),
    # LibreOffice has no footnotes in text boxes, and drops them.
    'moved into a text box': ('Move doc, view, Whole(doc, "lower sluice"), Frame(doc).createTextCursor()', {'moved': 1, 'citation_lost': 1}),
    'moved into a table': ('Move doc, view, Whole(doc, "lower sluice"), Cell(doc).createTextCursor()', {'moved': 1}),
    'words in marks added': ('Place(doc).Text.insertString Place(doc), "They called it “a matter for otters”.", False', {'marks': 1}),
    'words in marks in a text box': ('Frame(doc).Text.String = "They called it “a matter for otters”."', {'marks': 1}),
    'words in marks in a table': ('Cell(doc).String = "They called it “a matter for otters”."', {'marks': 1}),
    'words in marks in a note': ('doc.Footnotes.getByIndex(0).Text.String = "As he said: “a matter for otters”."', {'marks': 1}),
    'words in marks in an endnote': ('Endnote(doc).Text.String = "As he said: “a matter for otters”."', {'marks': 1}),
    'a comment with words in marks': ('Annotate doc, "lower sluice", "Did she say “a matter for otters”?"', {}),
}

MACROS = '''
Sub Edit(source As String, target As String)
    Dim none()
    On Error GoTo Failed
    doc = StarDesktop.loadComponentFromURL(ConvertToUrl(source), "_blank", 0, none)
    view = doc.CurrentController
    ACTION
    Dim saving(0) As New com.sun.star.beans.PropertyValue
    saving(0).Name = "FilterName"
    saving(0).Value = "MS Word 2007 XML"
    doc.storeToURL ConvertToUrl(target), saving()
    doc.close True
    Exit Sub
Failed:
    ' Without a display nobody would close the window that Basic shows.
    file = FreeFile
    Open target & ".txt" For Output As #file
    Print #file, Error & " (line " & Erl & ")"
    Close #file
    StarDesktop.terminate
End Sub

' The last place of some words: in the quotations of the articles, behind the key quotations.
Function Found(doc, words As String)
    search = doc.createSearchDescriptor()
    search.SearchString = words
    all = doc.findAll(search)
    Found = all.getByIndex(all.Count - 1)
End Function

Sub Replace(doc, words As String, others As String)
    Found(doc, words).String = others
End Sub

Function Whole(doc, words As String)
    cursor = Found(doc, words).Text.createTextCursorByRange(Found(doc, words))
    cursor.gotoStartOfParagraph False
    cursor.gotoEndOfParagraph True
    Whole = cursor
End Function

' Behind all quotations: the heading of the note on method, which stands in the contents too.
Function Place(doc)
    cursor = Whole(doc, "How this briefing was made")
    cursor.gotoEndOfParagraph False
    Place = cursor
End Function

Sub Copy(doc, view, range, place)
    view.select range
    carried = view.getTransferable()
    view.select place
    view.insertTransferable carried
End Sub

Sub Move(doc, view, range, place)
    view.select range
    carried = view.getTransferable()
    range.String = ""
    view.select place
    view.insertTransferable carried
End Sub

Function Frame(doc)
    box = doc.createInstance("com.sun.star.text.TextFrame")
    box.Width = 9000
    box.Height = 3000
    Place(doc).Text.insertTextContent Place(doc), box, False
    Frame = box
End Function

Function Cell(doc)
    table = doc.createInstance("com.sun.star.text.TextTable")
    table.initialize 1, 2
    Place(doc).Text.insertTextContent Place(doc), table, False
    Cell = table.getCellByName("A1")
End Function

Function Endnote(doc)
    note = doc.createInstance("com.sun.star.text.Endnote")
    Place(doc).Text.insertTextContent Place(doc), note, False
    Endnote = note
End Function

Sub Annotate(doc, words As String, said As String)
    note = doc.createInstance("com.sun.star.text.textfield.Annotation")
    note.setPropertyValue "Content", said
    spot = Found(doc, words)
    spot.Text.insertTextContent spot.Start, note, False
End Sub
'''


def module(action):
    text = MACROS.replace('ACTION', action).replace('&', '&amp;').replace('<', '&lt;').replace('"', '&quot;')
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
            '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">'
            + text + '</script:module>')


LIBRARY = ('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n'
           '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"'
           ' library:passwordprotected="false">{}</library:library>')


def edit(profile, action, source, target):
    basic = os.path.join(profile, 'user', 'basic', 'Standard')
    os.makedirs(basic, exist_ok=True)
    for name, text in (('script.xlb', LIBRARY.format('<library:element library:name="Edits"/>')), ('dialog.xlb', LIBRARY.format('')),
                       ('Edits.xba', module(action))):
        with open(os.path.join(basic, name), 'w', encoding='utf-8') as file:
            file.write(text)
    for old in (target, target + '.txt'):
        if os.path.exists(old):
            os.remove(old)
    subprocess.run(['soffice', '-env:UserInstallation=file://' + profile, '--headless', '--norestore',
                    f'macro:///Standard.Edits.Edit("{source}","{target}")'], timeout=180, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if os.path.exists(target + '.txt'):
        with open(target + '.txt', encoding='utf-8') as file:
            print('  ' + ' '.join(file.read().split()))
    return os.path.exists(target)


def findings(file):
    """How often each finding but "verbatim" was made."""
    lines = subprocess.run([QUOIN, 'verify', '--quiet', '--json', file], stdout=subprocess.PIPE, text=True).stdout.splitlines()
    found = {}
    for each in map(json.loads, lines):
        for name in ['marks'] if each['kind'] == 'marks' else each['findings']:
            found[name] = found.get(name, 0) + 1
    sound = found.pop('verbatim', 0)
    return found, sound


def main(folder, only=''):
    profile = os.path.join(folder, 'profile')
    article = os.path.join(folder, 'sluice.txt')
    with open(article, 'w', encoding='utf-8') as file:
        file.write(ARTICLE)
    written = os.path.join(folder, 'written.docx')
    subprocess.run([QUOIN, 'brief', '--quiet', article, '--out', written], check=True)
    # The user's folder of a new LibreOffice comes with its first start.
    subprocess.run(['soffice', '-env:UserInstallation=file://' + profile, '--headless', '--terminate_after_init'], timeout=180,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wrong = 0
    for number, (what, (action, expected)) in enumerate(EDITS.items()):
        if only and only not in what:
            continue
        target = os.path.join(folder, f'edit-{number:02}.docx')
        if not edit(profile, action, written, target):
            print(f'{what}: LibreOffice wrote nothing', flush=True)
            wrong += 1
            continue
        found, sound = findings(target)
        right = found == expected and sound > 0
        wrong += not right
        print(f'{what}: {found or "no alarm"}, {sound} verbatim{"" if right else f"; EXPECTED {expected}"}', flush=True)
    return wrong


if __name__ == '__main__':
    if not shutil.which('soffice'):
        sys.exit(3)
    if len(sys.argv) > 1:
        sys.exit(1 if main(os.path.abspath(sys.argv[1]), *sys.argv[2:3]) else 0)
    with tempfile.TemporaryDirectory() as temporary:
        sys.exit(1 if main(temporary) else 0)
