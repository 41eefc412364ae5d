"""Draws articles at random and sets each out beside what of its input is not in it, for a person to read and judge."""
import gzip
import html
import json
import os
import random
import re
import subprocess
import tempfile


def letters(text):
    return re.sub(r'[\W_]+', '', text)


def drawn(folder, count, seed):
    files = sorted(os.path.join(f, n) for f, _, names in os.walk(folder) for n in names)
    return sorted(random.Random(seed).sample(files, min(count, len(files))))


def left_out(path, article):
    """The runs of text of the input that are nowhere in the article, in their order."""
    data = open(path, 'rb').read()
    source = (gzip.decompress(data) if data[:2] == b'\x1f\x8b' else data).decode('utf-8', 'replace')
    source = re.sub(r'\A(.*\n){0,3}-{3,}\s*\n', '', source)  # the head of the seed's form
    source = re.sub(r'(?is)<!--.*?-->|<(script|style|noscript|svg)\b.*?</\1>', ' ', source)
    known = letters(' '.join([article['title'], article['text'], ' '.join(article['authors'])]
                             + [c['role'] + c['name'] for c in article['credits']]
                             + [(i['caption'] or '') + (i['credit'] or '') for i in article['images']]))
    runs = (re.sub(r'\s+', ' ', html.unescape(run)).strip() for run in re.split(r'<[^>]*>', source))
    return [run for run in runs if letters(run) and letters(run) not in known]


def show(quoin, folder, count=60, seed=1):
    paths = drawn(folder, count, seed)
    with tempfile.NamedTemporaryFile('w+', suffix='.jsonl', encoding='utf-8') as out:
        subprocess.run([*quoin, 'extract', *paths, '--quiet', '--out', out.name], check=False)
        articles = {a['file']: a for a in map(json.loads, open(out.name, encoding='utf-8'))}
    for number, path in enumerate(paths, 1):
        print(f'\n===== {number} {path}')
        if path not in articles:
            print('NO ARTICLE')
            continue
        article = articles[path]
        print('title    ', article['title'], '\nauthors  ', article['authors'], '\npublished', article['published'],
              '\ncredits  ', [(c['role'], c['name']) for c in article['credits']])
        text = article['text']
        code = {'heading': 'H', 'paragraph': 'P', 'listItem': 'L', 'quotation': 'Q', 'caption': 'C', 'tableRow': 'T'}
        for p in article['paragraphs']:
            print(code.get(p['kind'], p['kind']), text[p['start']:p['end']])
        for image in article['images']:
            print('IMAGE', image['url'][:60], '|', image['caption'], '|', image['credit'])
        print('RELATED', [link['text'] for link in article['links'] if link['kind'] == 'related'])
        print('LEFT OUT', left_out(path, article))
