import { definePrinciple } from '../define-principle.ts';

/** Others carrying parts of a large plan is what success looks like here, so routing is not fatal. */
export default definePrinciple({
  slug: 'think-big',
  name: 'Think Big',
  means:
    'Small plans come true by themselves. You set a bold direction that others want to follow, and look past the present shape of the problem for ways to serve customers.',
  coreAct:
    'You framed a problem far larger than the one in front of you, won others for that direction, and took its first real step.',
  listenFor: [
    'The small version everybody expected, next to the one you proposed',
    'The scale it was meant for, with a figure',
    'Somebody with means who put people or money behind it',
    'A first step that was actually taken and what it showed',
  ],
  redFlags: [
    'A vision and no step',
    'Large words, with the same scope as before',
    'Nobody followed, and that is never mentioned',
  ],
  probeIntents: [
    'How large could this become, and what does that rest on?',
    'Who joined you, and what convinced them?',
    'Why was the smaller option not enough?',
    'What did the first step prove wrong about the idea?',
  ],
  dimensions: {
    scope_boundary: 'counts',
    self_initiation: 'counts',
    follow_through: 'counts',
    metric_delta: 'counts',
    business_impact: 'core',
    second_order_effect: 'core',
  },
  disqualifiers: ['gave_up'],
});
