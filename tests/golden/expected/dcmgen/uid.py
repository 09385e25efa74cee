# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""UIDs by name: a constant for every Transfer Syntax, SOP Class, well-known instance and frame of reference.

>>> from dcmgen.uid import CTImageStorage, ExplicitVRLittleEndian
>>> ExplicitVRLittleEndian.name
'Explicit VR Little Endian'
"""

from __future__ import annotations

from dcmgen.values.uid import UID as UID
from dcmgen.values.uid import generate_uid as generate_uid

# Transfer Syntax

ImplicitVRLittleEndian = UID("1.2.840.10008.1.2")
ExplicitVRLittleEndian = UID("1.2.840.10008.1.2.1")
DeflatedExplicitVRLittleEndian = UID("1.2.840.10008.1.2.1.99")
ExplicitVRBigEndian = UID("1.2.840.10008.1.2.2")
JPIPReferencedDeflate = UID("1.2.840.10008.1.2.4.95")
RLELossless = UID("1.2.840.10008.1.2.5")

# SOP Class

TestBox = UID("1.2.840.10008.5.1.1.4")
TestImageStorage = UID("1.2.840.10008.5.1.4.1.1.2")
EnhancedTestImageStorage = UID("1.2.840.10008.5.1.4.1.1.2.1")

# Well-known frame of reference

TestAtlas = UID("1.2.840.10008.1.4.1.1")
