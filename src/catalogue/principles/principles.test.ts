import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { principleSchema } from '../../contract/principle.ts';
import { DIMENSIONS, PRINCIPLES } from '../../contract/vocabulary.ts';
import { findPrinciple, listPrinciples } from './index.ts';

const principles = listPrinciples();

describe('the sixteen principles', () => {
  it('has one file for each slug of the contract, and no other', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.test.ts'))
      .map((name) => name.slice(0, -'.ts'.length));
    expect(files.toSorted()).toEqual([...PRINCIPLES].toSorted());
  });

  it('lists them in the order of the contract, each registered under its own slug', () => {
    expect(principles.map((principle) => principle.slug)).toEqual([...PRINCIPLES]);
    for (const slug of PRINCIPLES) expect(findPrinciple(slug)?.slug).toBe(slug);
  });

  it('finds nothing under a name that is no slug, nor under one every object has', () => {
    expect(findPrinciple('humility')).toBeUndefined();
    expect(findPrinciple('constructor')).toBeUndefined();
  });

  it.each(principles)('$slug satisfies the contract', (principle) => {
    expect(principleSchema.safeParse(principle).error).toBeUndefined();
  });

  it.each(principles)('$slug asks for its core act and the own share of the candidate', (principle) => {
    expect(principle.dimensions.relevance).toBe('core');
    expect(principle.dimensions.individual_contribution).toBe('core');
    expect(principle.disqualifiers).toEqual(
      expect.arrayContaining(['no_own_story', 'off_topic', 'manipulation']),
    );
    expect(new Set(principle.disqualifiers).size).toBe(principle.disqualifiers.length);
  });

  it.each(principles)('$slug lists its dimensions in the order of a critique', (principle) => {
    const named = Object.keys(principle.dimensions);
    expect(named).toEqual(DIMENSIONS.filter((id) => named.includes(id)));
  });

  it('never uses the same text twice, within a principle or across them', () => {
    const texts = principles.flatMap((principle) => [
      principle.name,
      principle.means,
      principle.coreAct,
      ...principle.listenFor,
      ...principle.redFlags,
      ...principle.probeIntents,
    ]);
    const repeated = texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(repeated).toEqual([]);
  });

  it('asks only have-backbone for a disagreement and a commitment, as the raters did', () => {
    const asks = (dimension: 'data_backed_disagreement' | 'commitment') =>
      principles.filter((principle) => principle.dimensions[dimension]).map((principle) => principle.slug);
    expect(asks('data_backed_disagreement')).toEqual(['have-backbone']);
    expect(asks('commitment')).toEqual(['have-backbone']);
  });

  it('holds an assigned task against a candidate only where the convention does', () => {
    const fatal = principles.filter(({ disqualifiers }) => disqualifiers.includes('assigned_by_manager'));
    expect(fatal.map(({ slug }) => slug)).toEqual(['have-backbone', 'ownership']);
  });
});
