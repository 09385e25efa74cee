"""Constants for the UIDs of transfer syntaxes, SOP Classes, well-known instances and frames of reference.

Examples
--------
>>> from dcmgen.uid import CTImageStorage, ExplicitVRLittleEndian
>>> ExplicitVRLittleEndian.name
'Explicit VR Little Endian'
"""

from __future__ import annotations

from dcmgen.dictionary.data.uid_constants import *  # noqa: F403
from dcmgen.values.uid import UID as UID
from dcmgen.values.uid import generate_uid as generate_uid
