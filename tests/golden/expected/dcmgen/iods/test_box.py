# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Test Box IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import SOPCommonModule, TestBoxModule


class TestBox(SOPCommonModule, TestBoxModule, IOD):
    """Test Box IOD (PS3.3 B.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.4.html

    Modules (M: mandatory, C: conditional, U: user option):
    Test Box (M), SOP Common (M)
    """

    __slots__ = ()
