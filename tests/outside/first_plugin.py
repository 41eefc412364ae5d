#!/usr/bin/env python3
"""Follows docs/first-plug-in.md word for word, in a copy of nothing: a new folder, the sources as they stand.

  python3 tests/outside/first_plugin.py

Each line that begins with "$ " is run in one shell after the other, in the same folder; the lines below it have to be
among what it prints, on either stream. Plug-ins are installed into the built product, and removed again by the page's own last step.
Exit 0: the page is right.
"""
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PAGE = os.path.join(ROOT, 'docs/first-plug-in.md')


def steps():
    """(command, the lines that have to come out) for each."""
    found = []
    with open(PAGE, encoding='utf-8') as page:
        for line in page:
            if line.startswith('    $ '):
                found.append((line[6:].rstrip('\n'), []))
            elif line.startswith('    ') and line.strip() and found:
                found[-1][1].append(line[4:].rstrip('\n'))
    return found


def main():
    commands = steps()
    if len(commands) < 10:
        print(f'not found: the commands of {PAGE}; {len(commands)} only')
        return 1
    with tempfile.TemporaryDirectory(prefix='quoin-first-') as folder:
        local = os.environ.get('QUOIN_LOCAL_REPOSITORY', os.path.expanduser('~/.m2/repository'))
        environment = dict(os.environ, QUOIN=ROOT, HOME=os.environ.get('HOME', folder),
                           # What the page builds against stays out of the repository of whoever runs this.
                           MAVEN_ARGS=f'-B -ntp -U -Dmaven.repo.local={folder}/repository -Dmaven.repo.local.tail={local} '
                                      + os.environ.get('MAVEN_ARGS', ''))
        place = folder
        for command, expected in commands:
            print('$', command, flush=True)
            done = subprocess.run(['bash', '-c', f'cd "$1" && {command}\ncode=$?; pwd > "$2"; exit $code', 'bash', place,
                                   os.path.join(folder, 'where')], env=environment, capture_output=True, text=True,
                                  encoding='utf-8', timeout=900, check=False)
            printed = (done.stdout + done.stderr).splitlines()
            with open(os.path.join(folder, 'where'), encoding='utf-8') as where:
                place = where.read().strip()
            missing = [each for each in expected if each not in printed]
            failed = done.returncode != 0 and not expected
            if missing or failed:
                print('\n'.join(printed))
                print(f'not found: {missing[0] if missing else "success"} of: {command} (exit {done.returncode})')
                return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
