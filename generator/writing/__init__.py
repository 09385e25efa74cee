"""Stage two: the facts become the generated packages of `dcmgen`."""
