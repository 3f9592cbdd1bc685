/**
 * Patterns of bare addresses of sites and of mail, of which it is certain that the parser makes
 * links of them. Before them is a blank or a parenthesis; behind them are marks that are part of no
 * address, and then a blank. They hold no `|`, which may end the cell of a table.
 *
 * Within a bracket that is not closed an address is no link to micromark, and one to mdast, which
 * gives it no place: whoever finds one there is not certain of it.
 */
const before = String.raw`(?<![^ (\r\n])`;
const behind = String.raw`(?=[).,;:]*(?:[ \r\n]|$))`;

const domain = String.raw`[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`;
const path = String.raw`[/?#](?:[\w/?#=%.-]*[A-Za-z0-9/])?(?<=[A-Za-z0-9/])`;
const site = String.raw`(?:https?:\/\/|www\.)${domain}(?:${path})?`;

const name = String.raw`[A-Za-z0-9]+(?:[.+-][A-Za-z0-9]+)*`;
const mail = String.raw`${name}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]+`;

export const addressPattern = `${before}(?:${site}|${mail})${behind}`;

/** What is part of each address, and so tells that there may be one. */
export const addressMark = /@|:\/\/|www\./u;
