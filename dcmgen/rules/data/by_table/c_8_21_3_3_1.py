# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D Craniofacial Acquisition Module (PS3.3 C.8.21.3.3, Table C.8.21.3.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.21.3.3-1",
    "X-Ray 3D Craniofacial Acquisition Module",
    "C.8.21.3.3",
    (  # XRay3DAcquisitionSequence
        Attribute(
            0x00189507,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00181147,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("enumerated", ("RECTANGLE", "ROUND", "HEXAGONAL")),),
                ),  # FieldOfViewShape
                Attribute(
                    0x00189420,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("enumerated", ("DIGITAL_DETECTOR",)),),
                ),  # XRayReceptorType
                Include("C.8.21.3.1.1-1"),
                Include("C.8-71b"),
                # PerProjectionAcquisitionSequence
                Attribute(
                    0x00189538,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(Include("C.8.21.3.1.2-1"),),
                ),
            ),
        ),
    ),
)
