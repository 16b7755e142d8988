// Which texts are the same to someone who searches?
//
// What a keyboard types finds what a printed text has. Folded text is in lower case and without
// accents ("aldersvanlig" finds "åldersvänlig"); ß is ss, æ is ae, ø is o, þ is th, ₂ is 2; letters
// of their own stay (й is no и). Quotation marks and apostrophes are gone; all other punctuation
// (hyphens, dashes, commas, &) and every kind of space is a space, so that words are found on
// either side of it. Signs such as + and € stay.
#pragma once

#include <string>
#include <string_view>

namespace timeline {

std::string fold(std::string_view text);

}  // namespace timeline
