import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../local/template.ts';
import { arnOf, refTo, templateOf } from './a-template.ts';

const dollar = '$';

/** What a value of a property comes to. */
const resolved = (value: unknown, rest: object = {}) => {
  const [topic] = templateOf(
    { Asked: { Type: 'AWS::SNS::Topic', Properties: { Value: value } }, Other: { Type: 'AWS::SQS::Queue' } },
    rest,
  )('AWS::SNS::Topic');
  return topic?.properties;
};

describe('the template', () => {
  test.each<[string, unknown, unknown]>([
    ['Ref to a resource', refTo('Other'), 'Other'],
    ['Ref to a pseudo parameter', refTo('AWS::Region'), 'eu-central-1'],
    ['GetAtt', arnOf('Other'), 'arn:aws:sqs:eu-central-1:000000000000:Other'],
    ['Join', { 'Fn::Join': ['-', ['a', refTo('Other'), 'b']] }, 'a-Other-b'],
    [
      'Sub',
      { 'Fn::Sub': `x ${dollar}{Other} ${dollar}{Other.Arn} ${dollar}{!Other}` },
      `x Other arn:aws:sqs:eu-central-1:000000000000:Other ${dollar}{Other}`,
    ],
    [
      'Sub with values',
      { 'Fn::Sub': [`${dollar}{Mine} ${dollar}{AWS::Region}`, { Mine: 'm' }] },
      'm eu-central-1',
    ],
    ['Select and Split', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    ['FindInMap', { 'Fn::FindInMap': ['Sizes', refTo('AWS::Region'), 'small'] }, 3],
    ['If', { 'Fn::If': ['IsEurope', 'yes', 'no'] }, 'yes'],
    ['If with a condition that does not hold', { 'Fn::If': ['IsElsewhere', 'yes', 'no'] }, 'no'],
    ['If with Or', { 'Fn::If': ['IsEither', 'yes', 'no'] }, 'yes'],
  ])('%s gives what CloudFormation gives', (_, value, expected) => {
    const Conditions = {
      IsEurope: { 'Fn::Equals': [refTo('AWS::Region'), 'eu-central-1'] },
      IsElsewhere: { 'Fn::And': [{ Condition: 'IsEurope' }, { 'Fn::Not': [{ Condition: 'IsEurope' }] }] },
      IsEither: { 'Fn::Or': [{ Condition: 'IsElsewhere' }, { Condition: 'IsEurope' }] },
    };
    const Mappings = { Sizes: { 'eu-central-1': { small: 3 } } };
    expect(resolved(value, { Conditions, Mappings })).toEqual({ Value: expected });
  });

  test('a property without value is left out', () => {
    expect(resolved(refTo('AWS::NoValue'))).toEqual({});
  });

  test('a resource whose condition does not hold is not there', () => {
    const Conditions = { Never: { 'Fn::Equals': ['a', 'b'] } };
    const template = templateOf({ Left: { Type: 'AWS::SQS::Queue', Condition: 'Never' } }, { Conditions });
    expect(template('AWS::SQS::Queue')).toEqual([]);
  });

  test('a resource that nothing here stands for is an error that names it', () => {
    const Resources = { Machine: { Type: 'AWS::StepFunctions::StateMachine' } };
    expect(() => readTemplate({ Resources }, '')).toThrow(/AWS::StepFunctions::StateMachine \(Machine\)/);
  });

  test.each([
    ['an intrinsic function', { 'Fn::Cidr': ['10.0.0.0/8', 1] }, /Fn::Cidr/],
    ['an attribute', { 'Fn::GetAtt': ['Other', 'QueueColour'] }, /QueueColour of AWS::SQS::Queue \(Other\)/],
  ])('%s that nobody knows is an error that names it', (_, value, sentence) => {
    expect(() => resolved(value)).toThrow(sentence);
  });
});
