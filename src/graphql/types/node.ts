import { Field, ID, InterfaceType } from 'type-graphql';

/** What can be found again by its id. */
@InterfaceType('Node', { description: 'Something with an id by which `node` finds it again.', autoRegisterImplementations: false })
export abstract class NodeObject {
  abstract id(): string;
}

Field(() => ID, { description: 'Stable across runs and machines.' })(NodeObject.prototype, 'id');
