import type { CancellationToken, CodeAction, ProviderResult } from 'vscode';

/**
 * What is still to be known of an action that was chosen: asked of the server only where it has kept something back, an edit, and left `data` to be asked by. Before VS Code runs an action's command it waits for
 * this answer, and forgets the command if other actions come meanwhile, as they do when the cursor moves: it then says “Actual command not found”.
 */
export function whatIsChosen(action: CodeAction, token: CancellationToken, next: (action: CodeAction, token: CancellationToken) => ProviderResult<CodeAction>): ProviderResult<CodeAction> {
  return 'data' in action && action.data !== undefined ? next(action, token) : action;
}
