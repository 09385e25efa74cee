"""For tests of one's own: hypothesis strategies (`dcmgen.testing.strategies`) and a mutation fuzzer."""
