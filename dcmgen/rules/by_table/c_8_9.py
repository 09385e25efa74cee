# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Image Module. PS3.3 C.8.4.9, Table C.8-9"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8-9",
    "NM Image Module",
    "C.8.4.9",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00540400, "3"),  # ImageID
        Attribute(0x00282110, "1C", condition=Condition("undecidable", otherwise="allowed")),  # LossyImageCompression
        Attribute(0x00180070, "2"),  # CountsAccumulated
        Attribute(0x00180071, "3"),  # AcquisitionTerminationCondition
        Attribute(0x00181130, "3"),  # TableHeight
        Attribute(0x00181131, "3"),  # TableTraverse
        Attribute(
            0x00181242, "1C", condition=Condition("parsed", required=("in", "./00080008[3]", ("WHOLE BODY", "STATIC")))
        ),  # ActualFrameDuration
        Attribute(0x00181243, "3"),  # CountRate
        Attribute(0x00185020, "3"),  # ProcessingFunction
        Attribute(0x00280051, "3"),  # CorrectedImage
        Attribute(0x00181301, "3"),  # WholeBodyTechnique
        Attribute(
            0x00181300, "2C", condition=Condition("parsed", required=("in", "./00080008[3]", ("WHOLE BODY",)))
        ),  # ScanVelocity
        Attribute(
            0x00181302, "2C", condition=Condition("parsed", required=("in", "./00080008[3]", ("WHOLE BODY",)))
        ),  # ScanLength
        Attribute(0x00181061, "3"),  # TriggerSourceOrType
        Include("10-7"),
        # RealWorldValueMappingSequence
        Attribute(0x00409096, "3", rows=(Include("C.7.6.16-12b", cid=("Defined", "")),)),
        Attribute(0x00540501, "3"),  # ScanProgressionDirection
    ),
)
