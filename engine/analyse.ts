import { createEngine, type Engine } from './engine';
import { ranker } from './generated/ranker';
import { packed } from './generated/tables';
import type { Analysis } from './types';

let engine: Engine | null = null;

/**
 * Reads one text with the shipped rules and ranker: findings in the order of the text, and the roster.
 * Never throws on any string; offsets are those of `text` as given. The first call unpacks the tables.
 */
export function analyse(text: string): Analysis {
  engine ??= createEngine(packed, ranker);
  return engine.analyse(text);
}
