import { freshenClient } from '../../server/build/fresh-client';

/** Before the first browser test: the client as shoppers get it. */
export default () => freshenClient(() => console.log('Building the client'));
