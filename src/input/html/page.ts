import type { Origin } from '../../document/article.ts';
import { fail, type Problem, type Result, succeed } from '../../document/problem.ts';
import { paragraphsOf } from '../body/blocks/paragraphs.ts';
import { chooseBody } from '../body/choose.ts';
import { InputError } from '../failure.ts';
import { metadataOf } from '../metadata/metadata.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { type Libraries, loadLibraries } from './libraries.ts';
import { linesOfPage } from './lines.ts';
import { decodedText, referenceReader } from './references.ts';
import { renderLines } from './render.ts';
import { parsePage } from './tree.ts';

/** The article of a page: its text, where it is in the HTML, and its metadata. */
export interface Page extends PageMetadata {
  readonly text: string;
  readonly origin: Origin;
  readonly problems: readonly Problem[];
}

const NO_ARTICLE: Problem = {
  code: 'input/html-no-article',
  message: 'No article was found on the page: the text is the whole page, and nothing is extracted from it unless you force it.',
};
const ARTICLE_CUT: Problem = {
  code: 'input/html-article-cut',
  message: 'Much of the running text on the page is outside the article that was found: parts of the article may be missing.',
};

function pageOf(html: string, loaded: Libraries): Page {
  const tree = parsePage(html, loaded);
  const paragraphs = paragraphsOf(tree);
  const { body: stated, ...metadata } = metadataOf(tree, (text) => decodedText(text, loaded), paragraphs);
  const { texts, found, cut } = chooseBody({ tree, libraries: loaded, paragraphs, stated });
  const { text, map } = renderLines(linesOfPage(tree, texts, referenceReader(loaded)));
  return { ...metadata, text, origin: { html, map }, problems: [...(found ? [] : [NO_ARTICLE]), ...(cut ? [ARTICLE_CUT] : [])] };
}

/**
 * Extracts the article of a page. Fails with `input/html-too-large` or `input/html-too-deep` if the page exceeds the limits of
 * `parsePage`, and with `internal/crash` if it triggers a bug in one of the libraries. If no article is found, the text is that of the
 * whole page, with the problem `input/html-no-article`.
 */
export async function readPage(html: string): Promise<Result<Page>> {
  const loaded = await loadLibraries();
  try {
    return succeed(pageOf(html, loaded));
  } catch (error) {
    if (error instanceof InputError) return fail(error.failure);
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return fail({ code: 'internal/crash', message });
  }
}
