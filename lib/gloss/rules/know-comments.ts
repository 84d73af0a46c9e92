import type { Rule } from './rule';

const keys = ['sent_id', 'text', 'text_en', 'phrase', 'homographs', 'newdoc id', 'newpar id'];

/** A comment `# key = value` of an unknown key says nothing to us, and may be a slip of one that does: a warning. */
export const knowComments: Rule = (sentences, report) => {
  for (const { key, value, position } of sentences.flatMap(({ comments }) => comments)) {
    if (value === null || keys.includes(key)) continue;
    report('comment-unknown', `\`${key}\` is none of ${keys.join(', ')}`, position, 'warning');
  }
};
