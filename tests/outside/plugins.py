#!/usr/bin/env python3
"""Installs a plug-in into a copy of the built product as a user would, sees it at work, updates it, removes it.

  python3 tests/outside/plugins.py

The plug-in is the Italian language pack of examples/, once as a jar and once in a zipped update site that Eclipse's own
publisher makes, in two versions; beside it one that needs what is not there, and one whose class does not exist. Needs no
display. Exit 0: each step did what it should; else the first that did not is told.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PRODUCT = os.path.join(ROOT, 'releng/org.quoin.product/target/products/org.quoin.product/linux/gtk/x86_64/quoin')
EXAMPLE = os.path.join(ROOT, 'examples/org.example.quoin.italian/src/main/resources')
ITALIAN = ('La ministra Bruna Falcetti ha detto ai cronisti: «Il ponte resta chiuso fino a domenica.»\n\n'
           'Il sindaco non ha risposto alle domande della stampa locale.\n')
SAYS = 'Il ponte resta chiuso fino a domenica.'


class Wrong(Exception):
    """A step did not do what it should."""


def expect(what, so, *seen):
    if not so:
        raise Wrong(f'{what}: ' + '\n'.join(str(each) for each in seen))
    print('ok:', what)


class Quoin:
    """The product in a folder of its own, with a home of its own."""

    def __init__(self, folder):
        self.home = os.path.join(folder, 'home')
        self.product = os.path.join(folder, 'quoin')
        os.mkdir(self.home)
        shutil.copytree(PRODUCT, self.product, symlinks=True)

    def run(self, *arguments):
        environment = dict(os.environ, HOME=self.home, JAVA_TOOL_OPTIONS=f'-Duser.home={self.home} -Duser.language=en')
        environment.pop('XDG_CACHE_HOME', None)
        environment.pop('DISPLAY', None)
        done = subprocess.run([os.path.join(self.product, 'quoin'), *arguments], env=environment, capture_output=True,
                              text=True, encoding='utf-8', timeout=300, check=False)
        errors = '\n'.join(each for each in done.stderr.splitlines() if not each.startswith('Picked up'))
        return done.returncode, done.stdout, errors

    def publish(self, source, site):
        plugins = os.path.join(self.product, 'plugins')
        launcher = next(os.path.join(plugins, each) for each in os.listdir(plugins)
                        if each.startswith('org.eclipse.equinox.launcher_'))
        subprocess.run(['java', '-jar', launcher, '-nosplash', '-configuration', os.path.join(self.home, 'publishing'),
                        '-data', '@noDefault', '-application', 'org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher',
                        '-metadataRepository', f'file:{site}', '-artifactRepository', f'file:{site}', '-source', source,
                        '-publishArtifacts'], check=True, capture_output=True, timeout=300)


def jar(path, manifest, files):
    """A bundle; files by name, a text or the path of a file each."""
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as out:
        out.writestr('META-INF/MANIFEST.MF', manifest)
        for inside, content in files.items():
            out.writestr(inside, content)


def italian(path, version):
    files = {}
    for folder, _, names in os.walk(EXAMPLE):
        for each in names:
            file = os.path.join(folder, each)
            inside = os.path.relpath(file, EXAMPLE)
            if not inside.startswith('META-INF'):
                with open(file, encoding='utf-8') as text:
                    files[inside] = text.read()
    with open(os.path.join(EXAMPLE, 'META-INF/MANIFEST.MF'), encoding='utf-8') as text:
        manifest = text.read()
    lines = [f'Bundle-Version: {version}' if each.startswith('Bundle-Version') else each for each in manifest.splitlines()]
    jar(path, '\n'.join(lines) + '\n', files)


def site(quoin, folder, version):
    source = os.path.join(folder, f'source-{version}')
    feature = os.path.join(source, 'features', f'org.example.quoin.italian.feature_{version}')
    os.makedirs(feature)
    os.makedirs(os.path.join(source, 'plugins'))
    with open(os.path.join(feature, 'feature.xml'), 'w', encoding='utf-8') as out:
        out.write(f'<feature id="org.example.quoin.italian.feature" label="Italian" version="{version}">'
                  f'<plugin id="org.example.quoin.italian" version="{version}"/></feature>')
    italian(os.path.join(source, 'plugins', f'org.example.quoin.italian_{version}.jar'), version)
    place = os.path.join(folder, f'site-{version}')
    quoin.publish(source, place)
    return place


def zipped(place, path):
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as out:
        for folder, _, names in os.walk(place):
            for each in names:
                file = os.path.join(folder, each)
                out.write(file, os.path.relpath(file, place))


def speaker(quoin, text):
    """Who says the sentence of the text, by the pack; nothing where Quoin does not know Italian."""
    code, out, errors = quoin.run('extract', text, '--quiet')
    expect('the article is read', code == 0, code, errors)
    found = [(each['speaker'] or {}).get('name') for each in json.loads(out)['quotes']
             if any(SAYS.rstrip('.') in span['text'] for span in each['content'])]
    expect('the sentence is found as a quotation', len(found) == 1, out)
    return found[0]


def lifecycle(quoin, folder):
    text = os.path.join(folder, 'ponte.txt')
    with open(text, 'w', encoding='utf-8') as out:
        out.write(ITALIAN)
    expect('without the plug-in nobody knows who says it', speaker(quoin, text) is None)

    archive = os.path.join(folder, 'site.zip')
    zipped(site(quoin, folder, '1.0.0'), archive)
    code, out, errors = quoin.run('plugins', 'install', archive)
    expect('the only feature of a zipped site is installed', code == 0, code, out, errors)
    expect('its files are named with their checksums', 'sha-256 ' in out and 'org.example.quoin.italian 1.0.0' in out, out)
    code, out, errors = quoin.run('plugins')
    expect('it is listed as a pack and as installed', code == 0 and 'languagePack org.example.quoin.italian' in out
           and 'installed    org.example.quoin.italian.feature 1.0.0' in out, out, errors)
    expect('the command line knows who says it', speaker(quoin, text) == 'Bruna Falcetti')

    code, out, errors = quoin.run('plugins', 'install', archive)
    expect('installing it again says that it is there', code == 1 and 'installed already' in errors, code, errors)
    code, out, errors = quoin.run('plugins', 'update')
    expect('there is nothing newer', code == 0 and 'nothing newer' in errors, code, out, errors)

    code, out, errors = quoin.run('--safe', 'plugins')
    expect('safe mode leaves it out', code == 0 and 'languagePack org.example.quoin.italian' not in out, out, errors)
    expect('but shows that it is installed', 'installed    org.example.quoin.italian.feature' in out, out)
    code, out, errors = quoin.run('plugins')
    expect('and leaves it as it was', 'languagePack org.example.quoin.italian' in out, out, errors)

    os.remove(archive)
    zipped(site(quoin, folder, '1.1.0'), archive)
    code, out, errors = quoin.run('plugins', 'update', 'org.example.quoin.italian.feature')
    expect('a newer version on the same site is taken', code == 0 and 'org.example.quoin.italian 1.1.0' in out, code, out, errors)
    code, out, errors = quoin.run('plugins')
    expect('the newer one is at work', 'installed    org.example.quoin.italian.feature 1.1.0' in out, out, errors)

    code, out, errors = quoin.run('--safe', 'plugins', 'remove', 'org.example.quoin.italian.feature')
    expect('it is removed from safe mode', code == 0, code, out, errors)
    code, out, errors = quoin.run('plugins')
    expect('nothing of it is left', code == 0 and 'italian' not in out, out, errors)
    expect('nobody knows any more who says it', speaker(quoin, text) is None)


def as_jar(quoin, folder):
    plugin = os.path.join(folder, 'italian.jar')
    italian(plugin, '1.2.0')
    code, out, errors = quoin.run('plugins', 'install', plugin)
    expect('a plug-in that is one jar is installed', code == 0 and 'org.example.quoin.italian 1.2.0' in out, code, out, errors)
    code, out, errors = quoin.run('plugins', 'remove', 'org.example.quoin.italian')
    expect('and removed', code == 0, code, out, errors)


def misbehaving(quoin, folder):
    lacking = os.path.join(folder, 'lacking.jar')
    jar(lacking, 'Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: org.example.lacking;singleton:=true\n'
        'Bundle-Version: 1.0.0\nImport-Package: org.quoin.api.plugin;version="[99.0,100)"\n', {'plugin.xml': '<plugin/>'})
    code, out, errors = quoin.run('plugins', 'install', lacking)
    expect('one that needs another API is refused with what it needs', code == 1 and 'org.quoin.api.plugin' in errors, code, errors)

    absent = os.path.join(folder, 'absent.jar')
    jar(absent, 'Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: org.example.absent;singleton:=true\n'
        'Bundle-Version: 1.0.0\n', {'plugin.xml':
        '<?xml version="1.0"?><?eclipse version="3.4"?><plugin><extension point="org.quoin.platform.importers">'
        '<importer id="org.example.absent.importer" name="Absent" class="org.example.absent.Importer"/></extension></plugin>'})
    code, out, errors = quoin.run('plugins', 'install', absent)
    expect('one without its class can be installed', code == 0, code, errors)
    code, out, errors = quoin.run('plugins')
    expect('it is named and left out, all else is there', code == 1 and 'org.example.absent' in errors
           and 'org.quoin.html.savedPage' in out, code, out, errors)
    code, out, errors = quoin.run('--safe', 'plugins')
    expect('safe mode does without it', code == 0 and not errors, code, errors)
    code, out, errors = quoin.run('plugins', 'remove', 'org.example.absent')
    expect('it is removed', code == 0, code, errors)

    for wrong, says in (('nowhere.zip', 'is not there'), (folder, 'no update site')):
        code, out, errors = quoin.run('plugins', 'install', wrong)
        expect(f'{says} is said of what is no site', code == 1 and says in errors, code, errors)
    code, out, errors = quoin.run('plugins', 'remove', 'org.quoin.feature')
    expect('Quoin itself is not removed', code == 1 and 'is not installed' in errors, code, errors)


def main():
    if not os.path.isdir(PRODUCT):
        print(f'not found: the product in {PRODUCT}')
        return 1
    with tempfile.TemporaryDirectory(prefix='quoin-plugins-') as folder:
        try:
            quoin = Quoin(folder)
            lifecycle(quoin, folder)
            as_jar(quoin, folder)
            misbehaving(quoin, folder)
        except Wrong as wrong:
            print('not found:', wrong)
            return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
