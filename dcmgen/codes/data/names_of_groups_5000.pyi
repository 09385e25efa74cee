# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
from dcmgen.codes.collections import ContextGroup

class _Cid5000(ContextGroup): ...
class _Cid5001(ContextGroup): ...
class _Cid5002(ContextGroup): ...

cid5000: _Cid5000
cid5001: _Cid5001
cid5002: _Cid5002
