import {
  DataTypeNode,
  OperationNodeTransformer,
  sql,
  type ColumnDefinitionNode,
  type KyselyPlugin,
  type PluginTransformResultArgs,
  type QueryId,
} from 'kysely';

/**
 * Makes text columns of PostgreSQL compare byte by byte, as SQLite's do, whatever the database's own
 * collation is: lists have one order on both engines. For migrations.
 */
export class ByteOrderPlugin implements KyselyPlugin {
  readonly #transformer = new ByteOrderTransformer();

  transformQuery({ node, queryId }: Parameters<KyselyPlugin['transformQuery']>[0]) {
    return this.#transformer.transformNode(node, queryId);
  }

  transformResult({ result }: PluginTransformResultArgs) {
    return Promise.resolve(result);
  }
}

class ByteOrderTransformer extends OperationNodeTransformer {
  protected override transformColumnDefinition(
    node: ColumnDefinitionNode,
    queryId?: QueryId,
  ): ColumnDefinitionNode {
    const column = super.transformColumnDefinition(node, queryId);
    const isText = DataTypeNode.is(node.dataType) && node.dataType.dataType === 'text';
    return isText ? { ...column, dataType: sql`text collate "C"`.toOperationNode() } : column;
  }
}
