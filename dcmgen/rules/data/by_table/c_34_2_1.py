# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Protocol Context Module (PS3.3 C.34.2, Table C.34.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.34.2-1",
    "Protocol Context Module",
    "C.34.2",
    (  # CustodialOrganizationSequence
        Attribute(
            0x0040A07C,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00080080, "2"),  # InstitutionName
                # InstitutionCodeSequence
                Attribute(0x00080082, "2", items=(0, 1), rows=(Include("8.8-1"),)),
            ),
        ),
        # ResponsibleGroupCodeSequence
        Attribute(0x00080220, "2", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "7030", "inferred")),)),
        Attribute(0x00181030, "1"),  # ProtocolName
        # PotentialScheduledProtocolCodeSequence
        Attribute(0x00189906, "3", items=(0, None), rows=(Include("8.8-1"),)),
        # PotentialRequestedProcedureCodeSequence
        Attribute(0x00189907, "3", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x00189908, "3"),  # PotentialReasonsForProcedure
        # PotentialReasonsForProcedureCodeSequence
        Attribute(0x00189909, "3", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x0018990A, "3"),  # PotentialDiagnosticTasks
        # ContraindicationsCodeSequence
        Attribute(0x0018990B, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "")),)),
        # PredecessorProtocolSequence
        Attribute(0x0018990E, "3", items=(0, None), rows=(Include("10-11"),)),
        Attribute(0x00700084, "1"),  # ContentCreatorName
        # ContentCreatorIdentificationCodeSequence
        Attribute(0x00700086, "3", items=(0, 1), rows=(Include("10-1"),)),
        Attribute(0x00189910, "3"),  # ProtocolDesignRationale
        Attribute(0x0018990F, "3"),  # ProtocolPlanningInformation
        Attribute(0x00080012, "1"),  # InstanceCreationDate
        Attribute(0x00080013, "1"),  # InstanceCreationTime
    ),
)
