/** The content breaks its format's own rules, or a limit: the whole report is refused. The message continues "it …". */
export class MalformedReport extends Error {}
