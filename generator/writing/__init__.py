"""Stage two: generate packages of `dcmgen` from the facts."""
